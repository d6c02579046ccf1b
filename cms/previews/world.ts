// What the stand-ins of this folder answer from while one preview is rendered: the saved content with the draft laid over it.
import pLimit from 'p-limit';
import { Temporal } from 'temporal-polyfill';
import type { PreviewContext, SavedCollection, SavedContent, SavedEntry } from './context.ts';

/** The content, and the moment, that a preview is rendered for. */
export interface World extends Omit<PreviewContext, 'practiceNow'> {
  readonly now: Temporal.Instant;
}

let current: World | undefined;
const oneAtATime = pLimit(1);

/** The world of the preview that is being rendered. */
export function currentWorld(): World {
  if (!current) throw new Error('content was asked for outside of a preview');
  return current;
}

/** The world as the context gives it, at its moment. */
export function worldOf({ practiceNow, ...saved }: PreviewContext): World {
  return { ...saved, now: practiceNow ? Temporal.Instant.from(practiceNow) : Temporal.Now.instant() };
}

/** The world with an entry in the place of the saved one of the same name, or beside the others where it is new. */
export function withEntry<Name extends SavedCollection>(world: World, collection: Name, entry: SavedEntry<Name>): World {
  const others = world.content[collection].filter(({ id }) => id !== entry.id);
  const entries = [...others, entry].sort((a, b) => (a.id < b.id ? -1 : 1));
  return withContent(world, { [collection]: entries });
}

/** The world with other content in some collections. */
export function withContent(world: World, content: Partial<SavedContent>): World {
  return { ...world, content: { ...world.content, ...content } };
}

/** Does `work` in `world`. Components ask for content without saying for whom, so one preview is rendered after the other. */
export function inWorld<Result>(world: World, work: () => Promise<Result>): Promise<Result> {
  return oneAtATime(async () => {
    current = world;
    try {
      return await work();
    } finally {
      current = undefined;
    }
  });
}

/** Does `work` in a changed world, as a part of a preview that is being rendered. */
export async function inChangedWorld<Result>(change: Partial<World>, work: () => Promise<Result>): Promise<Result> {
  const before = currentWorld();
  current = { ...before, ...change };
  try {
    return await work();
  } finally {
    current = before;
  }
}
