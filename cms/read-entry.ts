import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { splitFrontmatter } from '../src/site/frontmatter.ts';
import { editorsWords, problemSentence } from './editors-words.ts';

/** What is wrong in which file, for the person who edits it. */
export interface ContentProblem {
  readonly file: string;
  readonly message: string;
}

/** A valid entry, or every problem of its file. */
export type EntryReading<Entry> = { readonly value: Entry } | { readonly problems: readonly ContentProblem[] };

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
    source = parse(file.endsWith('.yml') ? text : splitFrontmatter(text).frontmatter);
  } catch (error) {
    return { problems: [{ file, message: error instanceof Error ? error.message : String(error) }] };
  }
  const result = schema.safeParse(source, { error: editorsWords });
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.map((issue) => ({ file, message: problemSentence(issue) })) };
}
