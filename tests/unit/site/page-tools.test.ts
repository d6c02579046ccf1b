import { expect, test } from 'vitest';
import { breadcrumbsTo } from '../../../src/site/breadcrumbs.ts';
import { editAddressOf } from '../../../src/site/edit-address.ts';
import { socialImagePath } from '../../../src/site/head/social-image.ts';
import { problemReport } from '../../../src/site/problem-report.ts';

test.each([
  ['content/pages/apply.mdx', '/admin/#/collections/pages/entries/apply'],
  ['content/activities/make-a-book-list.md', '/admin/#/collections/activities/entries/make-a-book-list'],
  ['content/cycles/2014-fall.yml', '/admin/#/collections/cycles/entries/2014-fall'],
  ['content/program.yml', undefined],
  ['src/pages/index.astro', undefined],
])('%s is edited at %s', (source, address) => {
  expect(editAddressOf(source)).toBe(address);
});

test('a report of a problem names the page, whatever its title holds', () => {
  const address = 'https://mentoring.example.org/apply/';
  const mail = new URL(problemReport({ contactEmail: 'mentoring@example.org', title: 'Q & A?', address }));
  expect(mail.pathname).toBe('mentoring@example.org');
  expect(mail.searchParams.get('subject')).toBe('Problem with the page “Q & A?”');
  expect(mail.searchParams.get('body')).toMatch(/\r\nThe page: https:\/\/mentoring\.example\.org\/apply\/$/);
});

test('the way to a page begins at home and ends at the page', () => {
  const trail = breadcrumbsTo({ name: 'Mentee application', path: '/apply/mentee/' }, [{ name: 'Apply', path: '/apply/' }]);
  expect(trail.map(({ path }) => path)).toEqual(['/', '/apply/', '/apply/mentee/']);
});

test.each([
  ['/', '/og/home.png'],
  ['/apply/mentee/', '/og/apply/mentee.png'],
])('the picture of %s is %s', (path, image) => {
  expect(socialImagePath(path)).toBe(image);
});
