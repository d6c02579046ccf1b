import { expect, test } from 'vitest';
import { withAbsoluteLinks } from '../../../../src/site/feed/absolute-links.ts';
import { feedPage } from '../../../../src/site/feed/feed-page.ts';

const page = new URL('https://mentoring.example.org/news/one/');

test('links and pictures of a piece of news have whole addresses in the feed', () => {
  const html = '<a href="/apply/">a</a> <img src="/_astro/a.png"> <a href="#b">b</a> <a href="https://other.example/">c</a>';
  expect(withAbsoluteLinks(html, page)).toBe(
    '<a href="https://mentoring.example.org/apply/">a</a> <img src="https://mentoring.example.org/_astro/a.png"> ' +
      '<a href="https://mentoring.example.org/news/one/#b">b</a> <a href="https://other.example/">c</a>',
  );
});

test('a headline cannot break the feed that lists it', () => {
  const markup = feedPage('News', [{ title: 'Mentors & <matches>', address: 'https://a.example/?a&b', day: 'January 2015' }]);
  expect(markup).toContain('<x:a href="https://a.example/?a&amp;b">Mentors &amp; &lt;matches&gt;</x:a><x:p>January 2015</x:p>');
});
