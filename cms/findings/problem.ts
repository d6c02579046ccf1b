import type { ContentTexts } from '../content-files.ts';
import { type EntryName, entryName } from '../entries/entry-name.ts';
import { fieldLabel } from '../entries/field-label.ts';
import { fieldsOfText } from '../entries/fields-of-text.ts';
import type { Finding } from './finding.ts';

/** A finding as an editor sees it: with the names that the CMS gives to entries and fields. */
export interface Problem extends Finding {
  /** “Ensure …”: the rule that it breaks; left out where a field's own description is not met. */
  readonly rule?: string;
  readonly entry: EntryName;
  /** The field's label path, such as “What to do › 2”. */
  readonly field: string | undefined;
}

/** `findings` with the names of their entries and fields. A file is read once, however much is found in it. */
export function named(findings: readonly (Finding & { readonly rule?: string })[], texts: ContentTexts): readonly Problem[] {
  const readings = new Map<string, Reading>();
  return findings.map((finding) => {
    const { file, path = [] } = finding;
    const reading = readings.get(file) ?? readingOf(file, texts.get(file));
    readings.set(file, reading);
    const { entry, data } = reading;
    return { ...finding, entry, field: path.length > 0 ? fieldLabel(entry, path, data) : undefined };
  });
}

/** What is known of the entry of a file. */
interface Reading {
  readonly entry: EntryName;
  readonly data: unknown;
}

function readingOf(file: string, text: string | undefined): Reading {
  const data = text === undefined ? undefined : fieldsOfText(file, text);
  return { entry: entryName(file, data), data };
}
