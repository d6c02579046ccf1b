import { describe, expect, test } from 'vitest';
import { buildTable, growthPerPage, ratioTable } from '../../../scripts/bench/site/build-table.ts';

const slow = {
  name: 'Slow',
  milliseconds: new Map([
    [10, 200],
    [100, 1_100],
    [1_100, 21_100],
  ]),
};
const quick = {
  name: 'Quick',
  milliseconds: new Map([
    [10, 100],
    [100, 200],
    [1_100, 2_200],
  ]),
};
const sizes = [10, 100, 1_100];

test('one page more costs the difference of the times by the difference of the sizes, without the start', () => {
  expect(
    growthPerPage(
      new Map([
        [1_000, 3_000],
        [4_000, 9_000],
      ]),
      1_000,
      4_000,
    ),
  ).toBe(2);
});

test('a size that was not measured has no growth', () => {
  expect(() => growthPerPage(new Map([[1_000, 3_000]]), 1_000, 4_000)).toThrow('4000 pages were not measured');
});

describe('the table of builds', () => {
  test('has seconds and milliseconds a page at each size, and the growth between the two largest', () => {
    expect(buildTable([slow], sizes)[1]?.replaceAll(/ {2,}/g, ' | ')).toBe(
      'Slow | 0.20 s (20.0 ms a page) | 1.10 s (11.0 ms a page) | 21.10 s (19.2 ms a page) | 20.00 ms',
    );
  });

  test('says how many times as long the first takes as each other', () => {
    expect(ratioTable([slow, quick], sizes).map((line) => line.replaceAll(/ {2,}/g, ' | '))).toEqual([
      'Slow : Quick | 2.0 | 5.5 | 9.6 | 10.0',
    ]);
  });

  test('compares nothing with itself', () => {
    expect(ratioTable([slow], sizes)).toEqual([]);
  });
});
