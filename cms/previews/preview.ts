// What a preview is: one file in cms/previews/collections/ for each collection that editors write in.
import type { CollectionName, EntryOf } from '../../src/domain/library/collections.ts';
import type { PreviewState } from './preview-state.ts';

/** An entry as it stands in the editor, once its fields are right. */
export interface Draft<Name extends CollectionName> {
  /** Its file's name without the extension. */
  readonly slug: string;
  readonly data: EntryOf<Name>;
  /** The text below the fields; empty where there is none. */
  readonly body: string;
}

/** How the entries of one collection are previewed. */
export interface Preview<Name extends CollectionName> {
  /** The saved content with the draft laid over it; where left out, with the draft in its own place, or beside the others where it is new. */
  readonly overlay?: (state: PreviewState, draft: Draft<Name>) => PreviewState;
  /** The HTML, with the content that `overlay` made. */
  readonly render: (draft: Draft<Name>) => Promise<string>;
}
