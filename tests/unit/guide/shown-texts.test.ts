import { expect, test } from 'vitest';
import { differences, fromLines, inLines } from '../../../scripts/guide/shown-texts.ts';

const then = fromLines('  Save\n  Published\n  (optional)\n  (optional)\n~ Drawing\n');

test('a screen is the same where every text is there as often, in whatever order its fonts draw it', () => {
  expect(differences(then, fromLines('  Published\n  Save\n  (optional)\n  (optional)\n~ Drawing\n'))).toEqual([]);
});

test('what is near the lower edge may lie outside with other fonts', () => {
  expect(differences(then, fromLines('  Save\n  Published\n  (optional)\n  (optional)\n'))).toEqual([]);
  expect(differences(fromLines(''), fromLines('~ Drawing\n'))).toEqual([]);
  expect(differences(then, fromLines('  Save\n  Published\n  (optional)\n~ (optional)\n  Drawing\n~ Lead\n'))).toEqual([]);
});

test('another screen, and a button that came or went, is told by its words', () => {
  expect(differences(then, fromLines('  Save\n  Draft\n  (optional)\n'))).toEqual([
    'no longer shown: Published',
    'no longer shown: (optional)',
    'new: Draft',
  ]);
});

test('a file of texts is read as it was written', () => {
  expect(inLines(then)).toBe('  Save\n  Published\n  (optional)\n  (optional)\n~ Drawing\n');
});
