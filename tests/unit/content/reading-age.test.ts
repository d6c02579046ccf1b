// The texts stay readable for somebody on a phone at a service desk.
import { expect, test } from 'vitest';
import { contentProse } from '../../../cms/reading-age/content-prose.ts';
import { aimedGrade, fewestWords, hardestPageGrade } from '../../../cms/reading-age/limits.ts';
import { measurePages, medianGrade } from '../../../cms/reading-age/measure.ts';
import { realLibrary, realTexts } from '../domain/fixtures/real-content.ts';

const pages = measurePages(contentProse(realLibrary, realTexts));

test('there are pages to measure', () => {
  expect(pages.length).toBeGreaterThan(15);
});

test(`no page is above grade ${hardestPageGrade} (\`npm run reading-age\` names the files to begin with)`, () => {
  expect(pages.filter(({ grade, words }) => grade > hardestPageGrade && words >= fewestWords)).toEqual([]);
});

test(`the median page is at grade ${aimedGrade} or below`, () => {
  expect(medianGrade(pages)).toBeLessThanOrEqual(aimedGrade);
});
