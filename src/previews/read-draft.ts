import type { z } from 'zod';
import { editorsWords, problemSentence } from '../../cms/editors-words.ts';
import { DraftProblems } from './draft-problems.ts';
import type { Preview } from './preview.ts';
import { withoutEmpty } from './without-empty.ts';

/**
 * The fields of a draft, by the schema that the build holds them to. What an editor has left empty counts as left out.
 * @throws {DraftProblems} with a sentence for each field that is not yet right
 */
export function readDraft<Schema extends z.ZodType>({ schema, hasBody }: Preview<Schema>, fields: object): z.infer<Schema> {
  const own = Object.entries(fields).filter(([name]) => !hasBody || name !== 'body');
  const result = schema.safeParse(withoutEmpty(Object.fromEntries(own)) ?? {}, { error: editorsWords });
  if (result.success) return result.data;
  throw new DraftProblems(result.error.issues.map(problemSentence));
}
