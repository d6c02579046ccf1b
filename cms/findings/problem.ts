import type { ContentTexts } from '../checks/check.ts';
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

/** `finding` with the names of its entry and field. */
export function named(finding: Finding & { readonly rule?: string }, texts: ContentTexts): Problem {
  const { file, path = [] } = finding;
  const text = texts.get(file);
  const entry = entryName(file, text);
  const data = text === undefined ? undefined : fieldsOfText(file, text);
  return { ...finding, entry, field: path.length > 0 ? fieldLabel(entry, path, data) : undefined };
}
