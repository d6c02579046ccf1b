// Whether saving an entry would undo what a colleague did since it was opened. Pure. Decap 3.16 writes the whole file, without a look at
// what is there by then (decap-cms issue #1500): onto an open draft at once, and over a draft that somebody else began by force.

/** Versions of an entry's file, by git's names for their bytes; undefined where there is none. */
export interface Versions {
  /** In the open pull request of the entry. */
  readonly draft: string | undefined;
  /** On the branch that the site is built from. */
  readonly published: string | undefined;
}

/** What an editor has on the screen. */
export interface Opened {
  readonly as: 'draft' | 'published';
  /** Each version that the editor has had whole: as opened, and as saved last from here. */
  readonly loaded: readonly (string | undefined)[];
}

export const conflicts = ['draft changed', 'draft gone', 'draft begun', 'published changed'] as const;
export type Conflict = (typeof conflicts)[number];

/** What a colleague did meanwhile that saving `opened` would undo, now that GitHub holds `now`; undefined where there is nothing. */
export function conflictOf({ as, loaded }: Opened, { draft, published }: Versions): Conflict | undefined {
  if (as === 'draft') {
    if (draft === undefined) return 'draft gone';
    return loaded.includes(draft) ? undefined : 'draft changed';
  }
  if (draft !== undefined) return 'draft begun';
  // Where it is not published any more, saving brings it back as a draft, and undoes nothing.
  return published === undefined || loaded.includes(published) ? undefined : 'published changed';
}
