import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openCms } from '../../../scripts/cms/open-cms.ts';
import { content, entries, entriesWithText } from '../../system/cms/round-trip/content-for-round-trips.ts';
import { roundTripOfFields, roundTripOfText } from '../../system/cms/round-trip/round-trip.ts';
import { useAdmin } from '../../system/cms/use-editor.ts';

const admin = useAdmin();

// A cycle, and the text with components of every kind. All entries take ten minutes: `npm run test:long`.
const some = entries.filter(({ collection }) => collection === 'cycles').slice(-1);
const someTexts = entriesWithText.filter(({ file }) => file === 'pages/apply.mdx');

test('an entry that is changed and changed back is what it was, to the byte; a word changes one line of a text', async () => {
  const { browser, siteUrl } = admin();
  // An editor works on where the preview does not arrive.
  const prepare = (page: Page) => page.route('**/admin/previews.js', (route) => route.abort());
  const cms = await openCms(browser, siteUrl, { content, publishMode: 'simple', prepare });
  await cms.openEntry('glossary', 'ala');
  await cms.preview().getByText('The preview has not arrived. You can write and save without it.').waitFor();
  const problems: string[] = [];
  for (const entry of some) problems.push(...(await roundTripOfFields(cms, entry)).problems);
  for (const entry of someTexts) problems.push(...(await roundTripOfText(cms, entry, (count) => count - 1)).problems);
  expect([some.length, someTexts.length]).toEqual([1, 1]);
  expect(problems).toEqual([]);
  expect(cms.complaints).toEqual([expect.stringContaining('/admin/previews.js')]);
});
