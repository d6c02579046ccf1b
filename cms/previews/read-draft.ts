import type { z } from 'zod';
import { cleaned } from '../decap/cleaned.ts';
import { fieldProblems } from '../field-problems.ts';
import type { EntryModel } from '../model/entry-model.ts';
import { DraftProblems } from './draft-problems.ts';

/**
 * The fields of a draft, by the schema that the build holds them to. What an editor has left empty counts as left out, as when it is saved.
 * @param model what is known of the fields, for their labels; where a text stands below them, the editor has it among them, as `body`
 * @throws {DraftProblems} with a sentence for each field that is not yet right
 */
export function readDraft<Schema extends z.ZodType>(
  schema: Schema,
  { fields, body }: Pick<EntryModel, 'fields' | 'body'>,
  data: object,
): z.infer<Schema> {
  const own = Object.entries(data).filter(([name]) => body === undefined || name !== 'body');
  const tidy = cleaned(Object.fromEntries(own), fields);
  const result = schema.safeParse(tidy);
  if (result.success) return result.data;
  throw new DraftProblems(fieldProblems(schema, tidy, fields));
}
