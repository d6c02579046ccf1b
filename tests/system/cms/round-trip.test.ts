import { expect, inject, test } from 'vitest';
import { openCms } from '../../../scripts/cms/open-cms.ts';
import { useBrowser } from '../use-browser.ts';
import { content, entries, entriesWithText } from './round-trip/content-for-round-trips.ts';
import { roundTripOfFields, roundTripOfText } from './round-trip/round-trip.ts';

const browser = useBrowser();

// All of them take ten minutes: `npm run test:long`. Here is the last one of each collection.
const collections = [...new Set(entries.map(({ collection }) => collection))];
const some = collections.flatMap((name) => entries.filter(({ collection }) => collection === name).slice(-1));
const someTexts = [
  ...entriesWithText.filter(({ file }) => file === 'pages/apply.mdx'), // has components of every kind
  ...['news', 'activities', 'faq'].flatMap((name) => entriesWithText.filter(({ collection }) => collection === name).slice(-1)),
];

test('an entry that is changed in the CMS and changed back is what it was, to the byte', async () => {
  const cms = await openCms(browser(), inject('readersSiteUrl'), { content, publishMode: 'simple' });
  const problems: string[] = [];
  for (const entry of some) problems.push(...(await roundTripOfFields(cms, entry)).problems);
  expect(problems).toEqual([]);
  expect(cms.complaints).toEqual([]);
});

test('a word at the end of a paragraph changes one line of the file, and nothing once it is taken away', async () => {
  const cms = await openCms(browser(), inject('readersSiteUrl'), { content, publishMode: 'simple' });
  const problems: string[] = [];
  for (const entry of someTexts) problems.push(...(await roundTripOfText(cms, entry, (count) => count - 1)).problems);
  expect(problems).toEqual([]);
  expect(cms.complaints).toEqual([]);
});
