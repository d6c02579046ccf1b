import { expect, test } from 'vitest';
import { faultsOf } from '../../../../src/domain/captions/faults.ts';
import { conversation, cue } from './cues.ts';

const told = (cues: Parameters<typeof faultsOf>[0]) => faultsOf(cues).map(({ place, message }) => `${place}: ${message}`);
const words = (count: number) => Array.from({ length: count }, () => 'go').join(' ');

test('a sound conversation has no fault', () => {
  expect(told(conversation)).toEqual([]);
});

test.each([
  [
    'a cue within another',
    [cue(0, 3), cue(2.9, 5)],
    'at 0:02: It starts before the caption above it has ended. End that one earlier.',
  ],
  ['a flash', [cue(0, 0.999, { lines: ['Yes.'] })], 'at 0:00: It is shown for 0.999 seconds. Show it for 1 second or more.'],
  [
    'a cue that stays',
    [cue(0, 7.001)],
    'at 0:00: It is shown for 7.001 seconds. Split it: 7 seconds are the most for one caption.',
  ],
  [
    'words faster than they can be read',
    [cue(0, 3, { lines: [words(11)] })],
    'at 0:00: It shows 11 words in 3 seconds, 220 a minute; 200 can be read. Show it longer, or shorten it.',
  ],
  [
    'a line of 43 characters',
    [cue(0, 7, { lines: ['a'.repeat(43)] })],
    `at 0:00: “${'a'.repeat(43)}” is longer than 42 characters. Break the line, or split the caption.`,
  ],
  [
    'three lines',
    [cue(0, 7, { lines: ['One', 'two', 'three'] })],
    'at 0:00: It has 3 lines. Split it: 2 lines are the most for one caption.',
  ],
  [
    'no room for the name',
    [cue(0, 7, { lines: ['a'.repeat(40), 'b'.repeat(40)] })],
    'at 0:00: With the speaker’s name in front, “Host:”, it needs more than 2 lines of 42 characters. Split it.',
  ],
  [
    'a first voice without a name',
    [cue(0, 2, { speaker: undefined })],
    'at 0:00: Nobody is named as speaking yet. Begin the text with the speaker, such as <v Host>, or put a sound in [brackets].',
  ],
  [
    'a name with a sign that WebVTT uses itself',
    [cue(0, 2, { speaker: 'Q&A' })],
    'at 0:00: Write the name “Q&A” without the signs &, < and >.',
  ],
  [
    'a late beginning',
    [cue(10.5, 12)],
    'at 0:10: The first caption comes later than 10 seconds in. Add what is heard before it, such as [Music].',
  ],
  [
    'words before the first chapter',
    [cue(0, 2), cue(2, 4, { chapter: 'Goals' })],
    'at 0:00: There are chapters, but the first caption starts none. Put a line such as “Chapter: Welcome” above its times.',
  ],
  [
    'two chapters of one title',
    [cue(0, 2, { chapter: 'Goals' }), cue(2, 4, { chapter: 'Goals' })],
    'at 0:02: A chapter before is called “Goals” too. Give this one a title of its own.',
  ],
  ['an empty cue', [cue(0, 2, { lines: [''] })], 'at 0:00: It has no text. Write what is heard, or remove it.'],
])('%s is found, and nothing else', (_what, cues, fault) => {
  expect(told(cues)).toEqual([fault]);
});

test('limits that touch are no fault', () => {
  const atTheLimits = [
    cue(10, 11, { lines: ['Yes, three words.'] }),
    cue(11, 18, { lines: ['a'.repeat(42), 'b'.repeat(42)] }),
    cue(18, 21, { lines: [words(10)] }),
  ];
  expect(told(atTheLimits)).toEqual([]);
});

test('a sound is not measured by its words', () => {
  expect(told([cue(0, 1, { speaker: undefined, lines: ['[Everybody in the room laughs]'] })])).toEqual([]);
});

test('every fault of every cue is told', () => {
  expect(told([cue(11, 11.5, { speaker: undefined, lines: ['Hi.'] }), cue(11, 20)])).toHaveLength(5);
});
