// axe on the preview of an entry of each collection; tests/system/previews/ has the rest.
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openPreviewPage, type PreviewPage } from '../../system/previews/preview-page.ts';
import { realEntries, welcome } from '../../system/previews/real-entries.ts';
import { useBrowser } from '../../system/use-browser.ts';

const browser = useBrowser();
let preview: PreviewPage;
beforeAll(async () => {
  preview = await openPreviewPage(browser(), inject('siteDirectory'));
});
afterAll(() => preview.page.close());

const entries = [...realEntries, welcome];
const firstOfEach = [...new Map(entries.toReversed().map((entry) => [entry.collection, entry])).values()];

it.each(firstOfEach)('the preview of $collection/$slug has no finding of axe', async (entry) => {
  await preview.show(await preview.render(entry));
  expect(await preview.axeFaults()).toEqual([]);
});
