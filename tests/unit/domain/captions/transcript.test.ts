import { expect, test } from 'vitest';
import { plainTranscript, transcriptOf } from '../../../../src/domain/captions/transcript.ts';
import { conversation, cue } from './cues.ts';

test('a new passage starts with a speaker, a sound and a chapter', () => {
  expect(transcriptOf(conversation)).toEqual([
    {
      chapter: { title: 'Welcome', start: 0, end: 10 },
      passages: [
        { start: 0, speaker: undefined, text: '[Music]' },
        { start: 2, speaker: 'Host', text: 'Welcome to the forum. Today we talk about how a match grows.' },
        { start: 7, speaker: 'Guest', text: 'Thank you.' },
        { start: 8, speaker: undefined, text: '[Applause]' },
      ],
    },
    {
      chapter: { title: 'Goals & <signs>', start: 10, end: 13.5 },
      passages: [{ start: 10, speaker: 'Guest', text: 'Goals come first.' }],
    },
  ]);
});

test('what comes before the first chapter, or without any, is a part without a title', () => {
  const [before, after] = transcriptOf([cue(0, 2), cue(2, 4, { chapter: 'Goals' })]);
  expect(before).toEqual({ chapter: undefined, passages: [{ start: 0, speaker: 'Host', text: 'Welcome to the forum.' }] });
  expect(after?.chapter?.title).toBe('Goals');
  expect(transcriptOf([cue(0, 2)])).toHaveLength(1);
  expect(transcriptOf([])).toEqual([]);
});

test.each([
  ['a short pause', 2.9, 1],
  ['a long pause', 3, 2],
])('after %s of %d s there are %d passages', (_what, pause, passages) => {
  expect(transcriptOf([cue(0, 2), cue(2 + pause, 6)])[0]?.passages).toHaveLength(passages);
});

test('long talk breaks at the end of a sentence, and only there', () => {
  const talk = (words: string) => Array.from({ length: 20 }, (_, index) => cue(index * 5, index * 5 + 5, { lines: [words] }));
  expect(transcriptOf(talk('It goes on.'))[0]?.passages.map(({ start }) => start)).toEqual([0, 45, 90]);
  expect(transcriptOf(talk('“Is that so?”'))[0]?.passages.map(({ start }) => start)).toEqual([0, 45, 90]);
  expect(transcriptOf(talk('and so it goes'))[0]?.passages.map(({ start }) => start)).toEqual([0]);
});

test('the plain transcript names who speaks, and nobody for a sound', () => {
  expect(plainTranscript(transcriptOf(conversation)).split('\n')).toEqual([
    '[Music]',
    'Host: Welcome to the forum. Today we talk about how a match grows.',
    'Guest: Thank you.',
    '[Applause]',
    'Guest: Goals come first.',
  ]);
});

test('no word of a cue is lost', () => {
  const words = conversation.flatMap(({ lines }) => lines.join(' ').split(' '));
  const inTranscript = transcriptOf(conversation).flatMap(({ passages }) => passages.flatMap(({ text }) => text.split(' ')));
  expect(inTranscript).toEqual(words);
});
