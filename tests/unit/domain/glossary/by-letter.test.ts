import { expect, test } from 'vitest';
import { byLetter } from '../../../../src/domain/glossary/by-letter.ts';

const entries = (...terms: readonly string[]) => terms.map((term) => ({ data: { term } }));
const letters = (...terms: readonly string[]) =>
  byLetter(entries(...terms)).map(({ letter, entries }) => [letter, ...entries.map(({ data }) => data.term)]);

test('terms stand in the order of a dictionary, each under its letter', () => {
  expect(letters('Mentor', 'match', 'Cycle', 'MLIS')).toEqual([
    ['C', 'Cycle'],
    ['M', 'match', 'Mentor', 'MLIS'],
  ]);
});

test('an accent makes no other letter', () => {
  expect(letters('Étude', 'El día')).toEqual([['E', 'El día', 'Étude']]);
});
