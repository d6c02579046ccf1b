// What is worth a look in a text, and stops nothing.
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ensurePagesAreEasyToRead } from '../../../cms/checks/ensure-pages-are-easy-to-read.ts';
import { hardestSentences } from '../../../cms/reading-age/hardest-sentences.ts';
import { hardTexts } from '../../../cms/warnings/hard-texts.ts';
import { loudHeadings } from '../../../cms/warnings/loud-headings.ts';
import { vagueLinks } from '../../../cms/warnings/vague-links.ts';
import type { Warning } from '../../../cms/warnings/warning.ts';
import { newsSchema } from '../../../src/domain/news/news.ts';
import { realContent, realLibrary } from '../domain/fixtures/real-content.ts';
import { asLine } from './as-line.ts';

const news = newsSchema.parse({ title: 'A day at the library', date: '2014-08-29', summary: 'We met for a day, and it was good.' });
const emptyShelf = {
  ...realLibrary,
  ...{ activities: new Map(), competencies: new Map(), resources: new Map(), glossary: new Map(), faq: new Map() },
  news: new Map([['a', news]]),
};
const textsOf = (body: string) => new Map([['news/a.md', `---\ntitle: A day\n---\n\n${body}\n`]]);
const warningsOf = ({ warningsIn }: Warning, body: string) =>
  warningsIn({
    data: realContent,
    library: emptyShelf,
    texts: textsOf(body),
    media: new Map(),
    today: Temporal.PlainDate.from('2014-08-15'),
  }).map(asLine);

test.each([
  ['Read about it [here](/faq/).', 'says “here” only. Let it say what is found there.'],
  ['[Click here](/faq/) for more.', 'says “Click here” only. Let it say what is found there.'],
  ['[**Read more…**](/faq/)', 'says “Read more…” only. Let it say what is found there.'],
  ['See [this page](/faq/).', 'says “this page” only. Let it say what is found there.'],
])('a link in “%s” is vague', (body, problem) => {
  expect(warningsOf(vagueLinks, body)).toEqual([`news/a.md body: The link to /faq/ ${problem}`]);
});

test('an address that is left bare is told, with or without angle brackets', () => {
  const message = 'news/a.md body: The link to https://example.org/a shows its bare address. Let the name of the page be the link.';
  expect(warningsOf(vagueLinks, 'See https://example.org/a and <https://example.org/a>.')).toEqual([message, message]);
});

test('links that say where they lead are fine', () => {
  expect(warningsOf(vagueLinks, '[Here is how it works](/faq/), [more for mentors](/faq/), [thisisus.org’s page](/faq/)')).toEqual(
    [],
  );
});

test('a heading in capitals is told, and the name of an association is not', () => {
  expect(warningsOf(loudHeadings, '## HOW TO APPLY\n\n### ALSC\n\n## How to apply\n\n## 2014')).toEqual([
    'news/a.md body: The heading “HOW TO APPLY” is in capitals throughout. Write it as a sentence; the page makes it large.',
  ]);
});

const plain = 'We read a book. Then we talk. ';
const heavy =
  'Participating organizations systematically operationalize interdisciplinary communication methodologies throughout their institutional environments.';

test('a hard text is named with its hardest sentences, the hardest first', () => {
  const body = `${plain.repeat(2)}\n\n${heavy} ${plain.repeat(2)}\n\n${heavy.replace('Participating organizations', 'Participating libraries')}`;
  const ofNews = (text: string) => warningsOf(hardTexts, text).filter((warning) => warning.startsWith('news/'));
  const [warning, ...others] = ofNews(body);
  expect(others).toEqual([]);
  expect(warning).toMatch(
    /^news\/a\.md: It reads at school grade \d+\.\d; 8 or below is the aim\. The hardest sentences: “Participating organizations .*” · “Participating libraries/,
  );
  expect(ofNews(plain.repeat(12))).toEqual([]);
});

test('a page above grade 10 is a problem at the text to begin with', () => {
  const problemsIn = (body: string) =>
    ensurePagesAreEasyToRead.problemsIn(realContent, textsOf(body), emptyShelf, new Map()).map(asLine);
  expect(problemsIn(`${heavy} `.repeat(4))).toEqual([
    expect.stringMatching(
      /^news\/a\.md: The page \/news\/a\/ reads at school grade \d\d\.\d, and 10 is the most\. .* The hardest sentences: “Participating/,
    ),
  ]);
  expect(problemsIn(`${plain.repeat(8)} ${plain.repeat(4)}`)).toEqual([]);
});

test.each([
  ['in a block', `> ${heavy} `.repeat(4)],
  ['in a sentence', `She wrote: “${heavy}” ${heavy.repeat(3)}`],
])('a page above grade 10 that quotes %s gets a hint and no refusal', (_, body) => {
  expect(ensurePagesAreEasyToRead.problemsIn(realContent, textsOf(body), emptyShelf, new Map())).toEqual([]);
  expect(warningsOf(hardTexts, body).join('\n')).toContain('news/a.md: It reads at school grade');
});

test('a few words have no grade that counts', () => {
  expect(
    ensurePagesAreEasyToRead.problemsIn(
      realContent,
      textsOf('Notwithstanding institutional considerations.'),
      emptyShelf,
      new Map(),
    ),
  ).toEqual([]);
});

test('a long sentence is quoted as far as it takes to find it', () => {
  const long = `The ${'very '.repeat(60)}long sentence ends here.`;
  expect(hardestSentences([long])[0]).toMatch(/^The very .* …$/);
  expect(hardestSentences([long])[0]?.length).toBeLessThan(170);
  expect(hardestSentences(['Too short.'])).toEqual([]);
});
