import { expect, test } from 'vitest';
import { ensureHeadingsAreInOrder } from '../../../cms/checks/ensure-headings-are-in-order.ts';
import { realContent, realLibrary } from '../domain/fixtures/real-content.ts';

const problemsIn = (file: string, body: string) =>
  ensureHeadingsAreInOrder.problemsIn(realContent, new Map([[file, `---\ntitle: A page\n---\n\n${body}`]]), realLibrary);

test('headings that go down by one and up by any number are in order', () => {
  expect(problemsIn('pages/a.mdx', 'Text\n\n## One\n\n### Two\n\n#### Three\n\n## Four\n')).toEqual([]);
});

test('a heading that the page keeps for its title is found', () => {
  expect(problemsIn('news/a.md', '# News\n')).toEqual([
    'content/news/a.md has the heading “News” at a level that the page keeps for itself. Begin it with ##.',
  ]);
});

test('a skipped level is found, at the beginning and further down', () => {
  expect(problemsIn('activities/a.md', '### Deep\n')).toEqual([
    'content/activities/a.md skips a level before the heading “Deep”. Take away a #, or add the heading between.',
  ]);
  expect(problemsIn('pages/a.mdx', '## One\n\n#### *Deep* &amp; deeper\n')).toEqual([
    'content/pages/a.mdx skips a level before the heading “Deep & deeper”. Take away a #, or add the heading between.',
  ]);
});

test('a heading in HTML counts, and one in code or in a comment on a heading does not', () => {
  expect(problemsIn('pages/a.mdx', '<h1>Loud</h1>\n')).toHaveLength(1);
  expect(problemsIn('pages/a.mdx', '```\n# not a heading\n```\n')).toEqual([]);
});

test('headings inside components count', () => {
  expect(problemsIn('pages/a.mdx', '<section>\n\n### Mentees\n\n</section>\n')).toHaveLength(1);
});

test('an answer stands below its question, which is a third heading', () => {
  expect(problemsIn('faq/a.mdx', '#### Fine\n')).toEqual([]);
  expect(problemsIn('faq/a.mdx', '## Too high\n')).toEqual([
    'content/faq/a.mdx has the heading “Too high” at a level that the page keeps for itself. Begin it with ####.',
  ]);
});

test('front matter and YAML have no headings', () => {
  expect(ensureHeadingsAreInOrder.problemsIn(realContent, new Map([['a.yml', '# a comment']]), realLibrary)).toEqual([]);
});
