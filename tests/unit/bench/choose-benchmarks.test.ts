import { describe, expect, test } from 'vitest';
import { chooseBenchmarks } from '../../../scripts/bench/choose-benchmarks.ts';

const run = async () => [];
const all = { edge: { duplicates: run }, site: { sizes: run, lighthouse: run } };

function titlesFor(...words: string[]): readonly string[] | string {
  const choice = chooseBenchmarks(all, words);
  return choice.kind === 'run' ? choice.benchmarks.map(({ title }) => title) : choice.sentence;
}

describe('npm run bench', () => {
  test('runs everything where nothing is named', () => {
    expect(titlesFor()).toEqual(['edge duplicates', 'site sizes', 'site lighthouse']);
  });

  test('runs a group', () => {
    expect(titlesFor('site')).toEqual(['site sizes', 'site lighthouse']);
  });

  test('runs one benchmark of a group', () => {
    expect(titlesFor('site', 'lighthouse')).toEqual(['site lighthouse']);
  });

  test('refuses a group that does not exist, and lists all that could be typed', () => {
    expect(titlesFor('sites')).toBe(
      'There is no group “sites”. Choose one of: edge, edge duplicates, site, site sizes, site lighthouse',
    );
  });

  test('refuses a benchmark of another group, and lists those of this one', () => {
    expect(titlesFor('site', 'duplicates')).toBe('“site” has no benchmark “duplicates”. Choose one of: sizes, lighthouse');
  });

  test('refuses a third word', () => {
    expect(titlesFor('site', 'sizes', 'lighthouse')).toMatch(
      /^Name a group and one benchmark of it at most: “lighthouse” is too much/,
    );
  });

  test.each(['toString', '__proto__', 'constructor'])('takes %s for no name', (word) => {
    expect(titlesFor(word)).toMatch(/^There is no group/);
    expect(titlesFor('site', word)).toMatch(/has no benchmark/);
  });
});
