import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { resourcesToReview } from '../../../cms/warnings/resources-to-review.ts';
import { warnings } from '../../../cms/warnings/run-warnings.ts';
import { resourceSchema } from '../../../src/domain/resource/resource.ts';
import { realContent, realLibrary } from '../domain/fixtures/real-content.ts';
import { asLine } from './as-line.ts';

const today = Temporal.PlainDate.from('2014-08-15');

function warningsFor(reviews: Readonly<Record<string, string | undefined>>, link = 'https://example.org/'): readonly string[] {
  const resources = Object.entries(reviews).map(([slug, lastReviewed]) => {
    const annotation = 'A page that a match reads together one evening.';
    return [
      slug,
      resourceSchema.parse({ title: 'A page', group: 'about mentoring', annotation, access: 'anybody', link, lastReviewed }),
    ] as const;
  });
  const library = { ...realLibrary, resources: new Map(resources) };
  return resourcesToReview.warningsIn({ data: realContent, library, texts: new Map(), media: new Map(), today }).map(asLine);
}

test('a resource that was opened within the year needs no look', () => {
  expect(warningsFor({ 'a-year-ago': '2013-08-15', today: '2014-08-15', 'that-month': '2013-08' })).toEqual([]);
});

test('a resource that nobody has opened for more than a year does', () => {
  expect(warningsFor({ old: '2013-08-14' })).toEqual([
    'resources/old.yml lastReviewed: The link was last reviewed more than a year ago. Open it, and write the day into this field.',
  ]);
});

test('and so does one that nobody has opened at all', () => {
  expect(warningsFor({ a: undefined })).toEqual([
    'resources/a.yml lastReviewed: Nobody has noted yet that the link was reviewed. Open it, and write the day into this field.',
  ]);
});

test('pages of this site need no review', () => {
  expect(warningsFor({ here: undefined }, '/glossary/')).toEqual([]);
});

test('every warning says what it looks for, as a question', () => {
  expect(warnings.filter(({ name }) => !/^(?:Which|Is) .*\?$/.test(name))).toEqual([]);
});
