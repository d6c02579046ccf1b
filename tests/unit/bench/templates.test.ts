import { describe, expect, test } from 'vitest';
import { templatePages } from '../../../scripts/bench/site/templates.ts';

const slugs = { pages: ['home', 'contact', 'privacy', 'working-with-a-match'], activities: ['make-a-book-list', 'visit'] };
const pages = (...paths: string[]) => paths.map((path, index) => ({ path, htmlBytes: 100 + index }));
const chosen = (...paths: string[]) =>
  Object.fromEntries(templatePages(pages(...paths), slugs).pages.map(({ template, path }) => [template, path]));

describe('one page of each template', () => {
  test('is the largest of its kind', () => {
    const built = [
      { path: '/privacy/', htmlBytes: 200 },
      { path: '/working-with-a-match/', htmlBytes: 900 },
    ];
    expect(templatePages(built, slugs).pages).toEqual([{ template: 'text page', path: '/working-with-a-match/' }]);
  });

  test('tells an activity from a list of activities', () => {
    expect(chosen('/activities/', '/activities/visit/', '/activities/discuss/')).toEqual({
      activities: '/activities/',
      activity: '/activities/visit/',
      'activities by one facet': '/activities/discuss/',
    });
  });

  test('is named apart where it has a template of its own', () => {
    expect(chosen('/', '/contact/', '/privacy/')).toEqual({ home: '/', contact: '/contact/', 'text page': '/privacy/' });
  });

  test('stands for itself where no template is known', () => {
    expect(chosen('/about-us/history/')).toEqual({ '/about-us/history/': '/about-us/history/' });
  });

  test.each(['/404.html', '/shells/check/', '/admin/index.html'])('is never %s', (path) => {
    expect(chosen(path)).toEqual({});
  });

  test('is named as missing where nothing was built of it', () => {
    const { missing } = templatePages(pages('/', '/glossary/'), slugs);
    expect(missing).toContain('calendar');
    expect(missing).not.toContain('home');
    expect(missing).not.toContain('glossary');
  });
});
