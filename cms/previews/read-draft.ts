import { type Collection, type CollectionName, collections, type EntryOf } from '../../src/domain/library/collections.ts';
import { cleaned } from '../decap/cleaned.ts';
import { fieldProblems } from '../field-problems.ts';
import { DraftProblems } from './draft-problems.ts';

/**
 * The fields of a draft, as the build takes them. What an editor has left empty counts as left out, as when it is saved.
 * @param data what the editor holds; a text below the fields is among them, as `body`
 * @throws {DraftProblems} with a sentence for each field that is not yet right
 */
export function readDraft<Name extends CollectionName>(name: Name, data: object): EntryOf<Name> {
  const { fields, schema, extension }: Collection = collections[name];
  const hasTextBelow = extension === 'md' || extension === 'mdx';
  const own = Object.entries(data).filter(([name]) => !hasTextBelow || name !== 'body');
  const tidy = cleaned(Object.fromEntries(own), fields);
  const result = schema.safeParse(tidy);
  if (result.success) return result.data as EntryOf<Name>;
  throw new DraftProblems(fieldProblems(schema, tidy, fields));
}
