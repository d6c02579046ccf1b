import { expect, test } from 'vitest';
import { grouped, tableLines } from '../../../scripts/bench/table.ts';

test('a column of numbers stands to the right, one of words to the left', () => {
  expect(
    tableLines([
      ['page', 'bytes', 'template'],
      ['/', '900', 'home'],
      ['/apply/', '12,000', 'form'],
    ]),
  ).toEqual(['page      bytes  template', '/           900  home', '/apply/  12,000  form']);
});

test('a short row leaves its other cells empty', () => {
  expect(tableLines([['a', 'b'], ['one'], ['two', '2']])).toEqual(['a    b', 'one', 'two  2']);
});

test('no rows are no lines', () => {
  expect(tableLines([])).toEqual([]);
});

test('thousands are apart', () => {
  expect(grouped(2_559_000.4)).toBe('2,559,000');
});
