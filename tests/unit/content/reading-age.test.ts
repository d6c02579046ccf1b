// The texts stay readable for somebody on a phone at a service desk.
import { expect, test } from 'vitest';
import { readTexts } from '../../../cms/read-texts.ts';
import { contentProse } from '../../../cms/reading-age/content-prose.ts';
import { measurePages, medianGrade } from '../../../cms/reading-age/measure.ts';
import { factsOf } from '../../../src/site/facts.ts';
import { contentDirectory, realContent, realLibrary } from '../domain/fixtures/real-content.ts';

/** US school grades; a reading age is about five years more. */
const hardestPage = 10;
const hardestMedian = 8;

const pages = measurePages(contentProse(await readTexts(contentDirectory), realLibrary, factsOf(realContent.program)));

test('there are pages to measure', () => {
  expect(pages.length).toBeGreaterThan(15);
});

test(`no page is above grade ${hardestPage} (\`npm run reading-age\` names the files to begin with)`, () => {
  expect(pages.filter(({ grade }) => grade > hardestPage)).toEqual([]);
});

test(`the median page is at grade ${hardestMedian} or below`, () => {
  expect(medianGrade(pages)).toBeLessThanOrEqual(hardestMedian);
});
