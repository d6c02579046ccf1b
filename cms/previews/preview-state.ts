// What the stand-ins of this folder answer from while one preview is rendered: the saved content with the draft laid over it.
import pLimit from 'p-limit';
import { Temporal } from 'temporal-polyfill';
import type { CollectionName } from '../../src/domain/library/collections.ts';
import type { PreviewContext, SavedContent, SavedEntry } from './context.ts';

/** The content, and the moment, that a preview is rendered for. */
export interface PreviewState extends Omit<PreviewContext, 'practiceNow'> {
  readonly now: Temporal.Instant;
}

let current: PreviewState | undefined;
const oneAtATime = pLimit(1);

/** What the preview is rendered for. */
export function currentState(): PreviewState {
  if (!current) throw new Error('content was asked for outside of a preview');
  return current;
}

/** The state that the context gives, at its moment. */
export function stateOf({ practiceNow, ...saved }: PreviewContext): PreviewState {
  return { ...saved, now: practiceNow ? Temporal.Instant.from(practiceNow) : Temporal.Now.instant() };
}

/** The state with an entry in the place of the saved one of the same name, or beside the others where it is new. */
export function withEntry<Name extends CollectionName>(
  state: PreviewState,
  collection: Name,
  entry: SavedEntry<Name>,
): PreviewState {
  const others = state.content[collection].filter(({ id }) => id !== entry.id);
  const entries = [...others, entry].sort((a, b) => (a.id < b.id ? -1 : 1));
  return withContent(state, { [collection]: entries });
}

/** The state with other content in some collections. */
export function withContent(state: PreviewState, content: Partial<SavedContent>): PreviewState {
  return { ...state, content: { ...state.content, ...content } };
}

/** Does `work` with `state`. Components ask for content without saying for whom, so one preview is rendered after the other. */
export function withState<Result>(state: PreviewState, work: () => Promise<Result>): Promise<Result> {
  return oneAtATime(async () => {
    current = state;
    try {
      return await work();
    } finally {
      current = undefined;
    }
  });
}

/** Does `work` with a changed state, as a part of a preview that is being rendered. */
export async function withChangedState<Result>(change: Partial<PreviewState>, work: () => Promise<Result>): Promise<Result> {
  const before = currentState();
  current = { ...before, ...change };
  try {
    return await work();
  } finally {
    current = before;
  }
}
