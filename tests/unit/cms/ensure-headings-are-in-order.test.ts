import { expect, test } from 'vitest';
import { ensureHeadingsAreInOrder } from '../../../cms/checks/ensure-headings-are-in-order.ts';
import { asLine } from './as-line.ts';

const problemsIn = (file: string, body: string) =>
  ensureHeadingsAreInOrder.problemsIn(new Map([[file, `---\ntitle: A page\n---\n\n${body}`]]), new Map()).map(asLine);

test('headings that go down by one and up by any number are in order', () => {
  expect(problemsIn('pages/a.mdx', 'Text\n\n## One\n\n### Two\n\n#### Three\n\n## Four\n')).toEqual([]);
});

test('a heading that the page keeps for its title is found', () => {
  expect(problemsIn('news/a.md', '# News\n')).toEqual([
    'news/a.md body: The heading “News” is at a level that the page keeps for itself. Make it Heading 2.',
  ]);
});

test('a skipped level is found, at the beginning and further down', () => {
  expect(problemsIn('news/a.md', '### Deep\n')).toEqual([
    'news/a.md body: A level is skipped before the heading “Deep”. Make it Heading 2, or add the heading between.',
  ]);
  expect(problemsIn('pages/a.mdx', '## One\n\n#### *Deep* &amp; deeper\n')).toEqual([
    'pages/a.mdx body: A level is skipped before the heading “Deep & deeper”. Make it Heading 3, or add the heading between.',
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
    'faq/a.mdx body: The heading “Too high” is at a level that the page keeps for itself. Make it Heading 4.',
  ]);
});

test('an activity’s text stands below “Why it is worth it”, which is a second heading', () => {
  expect(problemsIn('activities/a.md', '### Fine\n')).toEqual([]);
  expect(problemsIn('activities/a.md', '## Too high\n')).toEqual([
    'activities/a.md body: The heading “Too high” is at a level that the page keeps for itself. Make it Heading 3.',
  ]);
  expect(problemsIn('activities/a.md', '#### Too deep\n')).toHaveLength(1);
});

test('front matter and YAML have no headings', () => {
  expect(ensureHeadingsAreInOrder.problemsIn(new Map([['a.yml', '# a comment']]), new Map()).map(asLine)).toEqual([]);
});
