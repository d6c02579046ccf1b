import { expect, test } from 'vitest';
import { problemsAmong, problemsWithPages } from '../../../../src/domain/redirect/redirect-problems.ts';
import { redirectsSchema } from '../../../../src/domain/redirect/redirects.ts';
import { realLibrary } from '../fixtures/real-content.ts';

const pages = new Map([
  ['/', new Set(['main'])],
  ['/apply/', new Set(['main', 'when'])],
]);

test('the real former addresses stand once and lead straight', () => {
  expect(realLibrary.redirects.redirects.length).toBeGreaterThan(15);
  expect(problemsAmong(realLibrary.redirects.redirects)).toEqual([]);
});

test.each([
  [
    'an address that stands twice',
    [
      { from: '/a', to: '/' },
      { from: '/a', to: '/apply/' },
    ],
    ['/a stands twice. Remove one of the two rows.'],
  ],
  ['an address that leads to itself', [{ from: '/a', to: '/a/#top' }], ['/a leads to itself. Remove the row.']],
  [
    'two addresses that lead to each other',
    [
      { from: '/a', to: '/b/' },
      { from: '/b', to: '/a' },
    ],
    [
      '/a leads to /b/, which moved too. Write where that one leads.',
      '/b leads to /a, which moved too. Write where that one leads.',
    ],
  ],
])('%s is found', (_what, redirects, problems) => {
  expect(problemsAmong(redirects)).toEqual(problems);
});

test.each([
  [{ from: '/old', to: '/apply/#when' }, []],
  [{ from: '/old', to: '/' }, []],
  [{ from: '/apply', to: '/' }, ['/apply is a page of the site, which nobody would reach. Remove the row.']],
  [
    { from: '/old', to: '/apply' },
    ['/old leads to /apply, and no page is there. Write the address of a page, with its last slash.'],
  ],
  [{ from: '/old', to: '/apply/#where' }, ['/old leads to /apply/#where, and that page has no “where”.']],
])('%o is held against the pages', (redirect, problems) => {
  expect(problemsWithPages([redirect], pages)).toEqual(problems);
});

test.each(['/old/', 'old', '/', 'https://elsewhere.example/', '/a b', '/*'])('%s is no former address', (from) => {
  expect(redirectsSchema.safeParse({ redirects: [{ from, to: '/' }] }).success).toBe(false);
});

test.each(['//elsewhere.example/', 'https://elsewhere.example/', 'apply/', '/:splat'])('%s is no page of this site', (to) => {
  expect(redirectsSchema.safeParse({ redirects: [{ from: '/old', to }] }).success).toBe(false);
});
