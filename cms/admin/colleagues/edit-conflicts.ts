import type { ImmutableMap } from '../decap.ts';
import type { Conflict } from './conflict.ts';

/** How a backend keeps two editors from undoing each other's work. Each function may refuse with an error that an editor reads. */
export interface EditConflicts {
  /**
   * Before the entry on the screen is saved or taken off the site.
   * @param inWords why it is refused
   */
  beforeEntry(entry: ImmutableMap, inWords: (conflict: Conflict) => string): Promise<void>;
  /** Before the entry on the screen is published. */
  beforePublishing(entry: ImmutableMap): Promise<void>;
  /** Before a draft is deleted or gets another status, on the board or in the entry. */
  beforeDraft(collection: string, slug: string): Promise<void>;
}
