import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { splitFrontmatter } from '../src/domain/text/frontmatter.ts';
import { editorsWords, sentence } from './editors-words.ts';
import type { FieldPath, Finding } from './findings/finding.ts';
import { unreadable } from './unreadable.ts';

/** A valid entry, or every problem of its file. */
export type EntryReading<Entry> = { readonly value: Entry } | { readonly problems: readonly Finding[] };

/**
 * Reads one file below `directory` (the repository's `content/`): YAML, or the front matter of Markdown.
 * @param file its path below `directory`
 */
export async function readEntry<Schema extends z.ZodType>(
  directory: string,
  file: string,
  schema: Schema,
): Promise<EntryReading<z.infer<Schema>>> {
  let source: unknown;
  try {
    const text = await readFile(join(directory, file), 'utf8');
    source = parse(file.endsWith('.yml') ? text : splitFrontmatter(text).frontmatter, { logLevel: 'error' });
  } catch (error) {
    return { problems: [{ file, message: unreadable(error) }] };
  }
  const result = schema.safeParse(source, { error: editorsWords });
  if (result.success) return { value: result.data };
  return {
    problems: result.error.issues.map(({ path, message }) => ({ file, path: fieldPath(path), message: sentence(message) })),
  };
}

/** Keys of our YAML are texts and positions. */
function fieldPath(path: readonly PropertyKey[]): FieldPath {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}
