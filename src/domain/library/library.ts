import type { CollectionName, EntryOf, FolderName } from './collections.ts';

/** Entries of one collection, by slug. */
export type Entries<Entry> = ReadonlyMap<string, Entry>;

/** All of the content, validated: the entries of a folder by slug, a file that stands alone as it is. */
export type Library = {
  readonly [Name in CollectionName]: Name extends FolderName ? Entries<EntryOf<Name>> : EntryOf<Name>;
};
