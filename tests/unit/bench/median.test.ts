import { expect, test } from 'vitest';
import { median } from '../../../scripts/bench/median.ts';

test('the median of three runs is the one in the middle, in whatever order they came', () => {
  expect(median([30, 10, 20])).toBe(20);
});

test('numbers are compared as numbers', () => {
  expect(median([9, 10, 100])).toBe(10);
});

test('of an even count it is the mean of the two in the middle', () => {
  expect(median([1, 2, 4, 100])).toBe(3);
});

test('one outlier does not move it', () => {
  expect(median([10, 10, 10_000])).toBe(10);
});

test('nothing has no median', () => {
  expect(() => median([])).toThrow('There is no median of nothing');
});
