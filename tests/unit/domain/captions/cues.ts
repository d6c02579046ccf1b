import type { Cue } from '../../../../src/domain/captions/cue.ts';

/** A cue with nothing special about it, and some fields of it altered. */
export function cue(start: number, end: number, fields: Partial<Cue> = {}): Cue {
  return {
    start,
    end,
    speaker: 'Host',
    lines: ['Welcome to the forum.'],
    chapter: undefined,
    placement: undefined,
    ...fields,
  };
}

/** A conversation in two chapters, with a sound before it and one within it. */
export const conversation: readonly Cue[] = [
  cue(0, 2, { speaker: undefined, lines: ['[Music]'], chapter: 'Welcome' }),
  cue(2, 4),
  cue(4, 7, { lines: ['Today we talk about', 'how a match grows.'] }),
  cue(7, 8, { speaker: 'Guest', lines: ['Thank you.'] }),
  cue(8, 10, { speaker: undefined, lines: ['[Applause]'] }),
  cue(10, 13.5, { speaker: 'Guest', lines: ['Goals come first.'], chapter: 'Goals & <signs>' }),
];
