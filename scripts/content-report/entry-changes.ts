import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContentFiles } from '../../cms/content-files.ts';
import { type EntryName, entryName } from '../../cms/entries/entry-name.ts';
import { fieldsOfText } from '../../cms/entries/fields-of-text.ts';
import { type ChangedField, changedFields } from './changed-fields.ts';

/** What happened to one entry. */
export interface EntryChange {
  /** Its file, by its path below `content/`. */
  readonly file: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly entry: EntryName;
  /** The fields as they stand in its newest file, for the names of rows. */
  readonly data: unknown;
  /** The fields that say something else; empty for an entry that came or went, and for one whose formatting alone changed. */
  readonly fields: readonly ChangedField[];
}

/** Every file of a `content/` that editors know: its text, or a mark of what a picture holds. */
export type ContentFiles = ReadonlyMap<string, string>;

const isText = (file: string) => /\.(?:ya?ml|mdx?|vtt)$/.test(file);

/** Reads `directory` (a `content/`), but for hidden files. */
export async function readFiles(directory: string): Promise<ContentFiles> {
  const { files, texts } = await readContentFiles(directory);
  const read = files
    .filter((file) => !/(?:^|\/)\./.test(file))
    .map(async (file) => [file, texts.get(file) ?? hashOf(await readFile(join(directory, file)))] as const);
  return new Map(await Promise.all(read));
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What differs between two versions of the content, by entry. */
export function entryChanges(base: ContentFiles, head: ContentFiles): readonly EntryChange[] {
  const files = [...new Set([...base.keys(), ...head.keys()])].sort();
  return files.flatMap((file): readonly EntryChange[] => {
    const [before, after] = [base.get(file), head.get(file)];
    if (before === after) return [];
    const text = isText(file) ? (after ?? before) : undefined;
    const data = text === undefined ? undefined : fieldsOfText(file, text);
    const change = { file, entry: entryName(file, data), data, fields: [] };
    if (before === undefined) return [{ ...change, kind: 'added' }];
    if (after === undefined) return [{ ...change, kind: 'removed' }];
    return [{ ...change, kind: 'changed', fields: isText(file) ? changedFields(file, before, after) : [{ path: [] }] }];
  });
}
