import { describe, expect, test } from 'vitest';
import { templatePages } from '../../../scripts/bench/site/templates.ts';

const files = [
  '[page].astro',
  'index.astro',
  '404.astro',
  'faq.astro',
  'news/index.astro',
  'news/[slug].astro',
  'suggested-activities/[slug].astro',
  'suggested-activities/[facet]/[value].astro',
  'archive/[...path].astro',
  'shells/check.astro',
  'admin/index.astro',
];
const pages = (...paths: string[]) => paths.map((path, index) => ({ path, htmlBytes: 100 + index }));
const chosen = (...paths: string[]) =>
  Object.fromEntries(templatePages(files, pages(...paths)).pages.map(({ template, path }) => [template, path]));

describe('one page of each template', () => {
  test('is the largest that was built of it', () => {
    const built = [
      { path: '/privacy/', htmlBytes: 200 },
      { path: '/working-with-a-match/', htmlBytes: 900 },
      { path: '/contact/', htmlBytes: 300 },
    ];
    expect(templatePages(files, built).pages).toEqual([{ template: '[page].astro', path: '/working-with-a-match/' }]);
  });

  test('is of the template that says most of its address', () => {
    expect(chosen('/', '/faq/', '/contact/')).toEqual({
      'index.astro': '/',
      'faq.astro': '/faq/',
      '[page].astro': '/contact/',
    });
  });

  test('is told apart by how deep it lies', () => {
    expect(
      chosen('/news/', '/news/one/', '/suggested-activities/visit/', '/suggested-activities/kind/make/', '/archive/a/b/c/'),
    ).toEqual({
      'news/index.astro': '/news/',
      'news/[slug].astro': '/news/one/',
      'suggested-activities/[slug].astro': '/suggested-activities/visit/',
      'suggested-activities/[facet]/[value].astro': '/suggested-activities/kind/make/',
      'archive/[...path].astro': '/archive/a/b/c/',
    });
  });

  test('stands for itself where no template is known', () => {
    expect(chosen('/about/us/history/')).toEqual({ '/about/us/history/': '/about/us/history/' });
  });

  test.each(['/404.html', '/shells/check/', '/admin/'])('is never %s', (path) => {
    expect(chosen(path)).toEqual({});
  });

  test('is named as missing where nothing was built of it, other than what is never audited', () => {
    expect(templatePages(['index.astro', 'faq.astro', '404.astro', 'shells/check.astro'], pages('/')).missing).toEqual([
      'faq.astro',
    ]);
  });
});
