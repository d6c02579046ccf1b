import type { Fields, Wording } from '../../src/domain/fields/field.ts';
import { entrySchema } from '../../src/domain/fields/group.ts';
import type { TextKind } from '../markdown/markdown-tree.ts';
import { isFolder } from './collection.ts';
import { collections } from './collections.ts';

/** What is known of an entry's fields: those of its collection, or of its file where files stand alone. */
export interface EntryModel {
  /** What an entry is called, such as “Activity” or “Menus”. */
  readonly singularLabel: string;
  readonly fields: Fields;
  /** The text below the fields, where there is one. */
  readonly body: Wording | undefined;
  /** How that text is read. */
  readonly textKind: TextKind;
  /** The field that a new entry gets its file's name from. */
  readonly namedBy: string | undefined;
}

/** The model of the entry `slug` of `collection`; undefined where the CMS knows no such entry. */
export function entryModel(collection: string, slug: string): EntryModel | undefined {
  const found = collections.find(({ name }) => name === collection);
  if (found === undefined) return undefined;
  if (isFolder(found)) {
    const { singularLabel, fields, body, identifier, extension } = found;
    return { singularLabel, fields, body, textKind: extension === 'mdx' ? 'mdx' : 'md', namedBy: identifier };
  }
  const file = found.files.find(({ name }) => name === slug);
  return file && { singularLabel: file.label, fields: file.fields, body: undefined, textKind: 'md', namedBy: undefined };
}

/** The rule for what stands in the file above its text. */
export function schemaOf({ fields }: EntryModel) {
  return entrySchema(fields);
}
