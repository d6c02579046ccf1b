import type { Cue } from './cue.ts';

/** A part of a recording with a title of its own. */
export interface Chapter {
  readonly title: string;
  readonly start: number;
  /** Where the next one starts, or where the last caption ends. */
  readonly end: number;
}

/** The chapters that the cues start. */
export function chaptersOf(cues: readonly Cue[]): readonly Chapter[] {
  const starts = cues.flatMap(({ chapter, start }) => (chapter === undefined ? [] : [{ title: chapter, start }]));
  const lastEnd = cues.at(-1)?.end ?? 0;
  return starts.map((chapter, index) => ({ ...chapter, end: starts[index + 1]?.start ?? lastEnd }));
}
