import { expect, test } from 'vitest';
import { grouped, median, tableLines } from '../../../scripts/bench/figures.ts';

test('the median is the number in the middle, or the mean of the two that are', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('there is no median of nothing', () => {
  expect(() => median([])).toThrow('There is no median of nothing');
});

test('a table has its names to the left and its numbers to the right', () => {
  expect(
    tableLines([
      ['', 'size'],
      ['short', '1'],
      ['longer', grouped(12_345)],
    ]),
  ).toEqual(['          size', 'short        1', 'longer  12,345']);
});
