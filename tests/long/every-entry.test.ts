// The long run: every entry of content/ in Decap's real bundle. It has a command of its own, `npm run test:long`.
import { afterAll, expect, inject, test } from 'vitest';
import { openCms } from '../../scripts/cms/open-cms.ts';
import { content, entries, entriesWithText } from '../system/cms/round-trip/content-for-round-trips.ts';
import { type RoundTrip, roundTripOfFields, roundTripOfText } from '../system/cms/round-trip/round-trip.ts';
import { useBrowser } from '../system/use-browser.ts';

const browser = useBrowser();
const collections = [...new Set(entries.map(({ collection }) => collection))];
const done = { fields: [] as RoundTrip[], texts: [] as RoundTrip[] };

test.each(collections)('%s: an entry that is changed and changed back is what it was, to the byte', async (collection) => {
  const cms = await openCms(browser(), inject('sharedSystem').siteUrl, { content, publishMode: 'simple' });
  const trips: RoundTrip[] = [];
  for (const entry of entries.filter((one) => one.collection === collection)) trips.push(await roundTripOfFields(cms, entry));
  done.fields.push(...trips);
  expect(trips.flatMap(({ problems }) => problems)).toEqual([]);
  expect(cms.complaints).toEqual([]);
  await cms.page.context().close();
});

const withText = [...new Set(entriesWithText.map(({ collection }) => collection))];

test.each(withText)('%s: a word at the end of a paragraph changes one line of the file', async (collection) => {
  const cms = await openCms(browser(), inject('sharedSystem').siteUrl, { content, publishMode: 'simple' });
  const trips: RoundTrip[] = [];
  for (const [index, entry] of entriesWithText.filter((one) => one.collection === collection).entries())
    trips.push(await roundTripOfText(cms, entry, (count) => (index * 7) % count));
  done.texts.push(...trips);
  expect(trips.flatMap(({ problems }) => problems)).toEqual([]);
  expect(cms.complaints).toEqual([]);
  await cms.page.context().close();
});

afterAll(() => {
  for (const [what, trips] of Object.entries(done)) {
    const sum = (of: 'bytes' | 'bytesChanged' | 'valuesChanged') => trips.reduce((total, trip) => total + trip[of], 0);
    console.log(
      `${what}: ${trips.length} entries, ${sum('bytes')} bytes; changed: ${sum('bytesChanged')} bytes, ${sum('valuesChanged')} values`,
    );
  }
});
