import { expect, test } from 'vitest';
import { chaptersOf } from '../../../../src/domain/captions/chapters.ts';
import { conversation, cue } from './cues.ts';

test('a chapter lasts to the next one, and the last to the end of the last cue', () => {
  expect(chaptersOf(conversation)).toEqual([
    { title: 'Welcome', start: 0, end: 10 },
    { title: 'Goals & <signs>', start: 10, end: 13.5 },
  ]);
});

test('a recording without chapters has none, and one without cues neither', () => {
  expect(chaptersOf([cue(0, 2)])).toEqual([]);
  expect(chaptersOf([])).toEqual([]);
});
