// What a preview knows beside the draft: the content of the site as it was last built. /admin/site-content.json carries it.
import type { CollectionName, EntryOf } from '../../src/domain/library/collections.ts';

/** One entry: its file's name without the extension, its fields, and the text below them where it has any (of captions: the whole file). */
export interface SavedEntry<Name extends CollectionName = CollectionName> {
  readonly id: string;
  readonly data: EntryOf<Name>;
  readonly body?: string;
}

export type SavedContent = { readonly [Name in CollectionName]: readonly SavedEntry<Name>[] };

/** Everything that previews need to know of the site. It is plain JSON. */
export interface PreviewContext {
  /** The site's public address, such as `https://mentoring.example.org/`. */
  readonly site: string;
  /** Where a practice copy's clock stands, as `2014-08-15T17:00:00Z`; absent in production, where previews show the present. */
  readonly practiceNow?: string;
  readonly content: SavedContent;
}
