import type { z } from 'zod';
import { cleaned } from '../../cms/decap/cleaned.ts';
import { fieldProblems } from '../../cms/field-problems.ts';
import type { Fields } from '../domain/fields/field.ts';
import { DraftProblems } from './draft-problems.ts';
import type { Preview } from './preview.ts';

/**
 * The fields of a draft, by the schema that the build holds them to. What an editor has left empty counts as left out, as when it is saved.
 * @param fields what is known of the fields, for their labels
 * @throws {DraftProblems} with a sentence for each field that is not yet right
 */
export function readDraft<Schema extends z.ZodType>(
  { schema, hasBody }: Pick<Preview<Schema>, 'schema' | 'hasBody'>,
  fields: Fields,
  data: object,
): z.infer<Schema> {
  const own = Object.entries(data).filter(([name]) => !hasBody || name !== 'body');
  const tidy = cleaned(Object.fromEntries(own), fields);
  const result = schema.safeParse(tidy);
  if (result.success) return result.data;
  throw new DraftProblems(fieldProblems(schema, tidy, fields));
}
