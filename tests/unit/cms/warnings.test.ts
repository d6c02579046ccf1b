import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { resourcesToReview } from '../../../cms/warnings/resources-to-review.ts';
import { warnings, warningsInWords } from '../../../cms/warnings/run-warnings.ts';
import { resourceSchema } from '../../../src/domain/resource/resource.ts';
import { realContent, realLibrary } from '../domain/fixtures/real-content.ts';

const today = Temporal.PlainDate.from('2014-08-15');

function warningsFor(reviews: Readonly<Record<string, string | undefined>>, link = 'https://example.org/'): readonly string[] {
  const resources = Object.entries(reviews).map(([slug, lastReviewed]) => {
    const annotation = 'A page that a match reads together one evening.';
    return [
      slug,
      resourceSchema.parse({ title: 'A page', group: 'about mentoring', annotation, access: 'anybody', link, lastReviewed }),
    ] as const;
  });
  return resourcesToReview.warningsIn(realContent, { ...realLibrary, resources: new Map(resources) }, today);
}

test('a resource that was opened within the year needs no look', () => {
  expect(warningsFor({ 'a-year-ago': '2013-08-15', today: '2014-08-15', 'that-month': '2013-08' })).toEqual([]);
});

test('a resource that nobody has opened for more than a year does', () => {
  expect(warningsFor({ old: '2013-08-14' })).toEqual(['1 resource was last reviewed more than a year ago: old.']);
});

test('resources that nobody has opened share one sentence', () => {
  expect(warningsFor({ a: undefined, b: undefined })).toEqual(['2 resources were never reviewed: a, b.']);
  const many = { a: undefined, b: undefined, c: undefined, d: undefined, e: undefined, f: undefined, g: undefined };
  expect(warningsFor(many)).toEqual(['7 resources were never reviewed: a, b, c, d, e and 2 more.']);
});

test('pages of this site need no review', () => {
  expect(warningsFor({ here: undefined }, '/glossary/')).toEqual([]);
});

test('the terminal says what is worth a look, a line for each', () => {
  expect(warningsInWords(['one.', 'two.'])).toBe('Worth a look: one.\nWorth a look: two.');
});

test('every warning says what it looks for, as a question', () => {
  expect(warnings.filter(({ name }) => !/^(?:Which|Is) .*\?$/.test(name))).toEqual([]);
});
