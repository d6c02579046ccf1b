// On a machine that is set to dark: the pages around Decap, which stand alone, are dark; Decap itself has light colors only, and nothing in its
// window is dark.
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { openCms } from '../../../scripts/cms/open-cms.ts';
import { openRealSignIn } from '../../../scripts/cms/open-real-sign-in.ts';
import { showScreen } from '../../system/cms/show-screen.ts';
import { axeFaults, bringAxe } from '../../system/faults/axe.ts';
import { useBrowser } from '../../system/use-browser.ts';

const browser = useBrowser();
const dark = { colorScheme: 'dark' } as const;

/** How bright the paper of the page is, from 0 to 255. */
const brightness = (page: Page, selector = 'body') =>
  page.locator(selector).evaluate((element) => {
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).backgroundColor.match(/\d+/g) ?? []).map(Number);
    return (red + green + blue) / 3;
  });

it('the sign-in is dark, and breaks no rule of axe', async () => {
  const { page } = await openRealSignIn(browser(), inject('sharedSystem').siteUrl, dark);
  await bringAxe(page);
  expect(await axeFaults(page)).toEqual([]);
  expect(await brightness(page)).toBeLessThan(40);
  await showScreen(page, 'sign-in in the dark');
  await page.context().close();
});

it.each([
  ['that editing is not possible', '**/api/cms/settings', 'Ask whoever looks after the site.'],
  ['that a part has not arrived', '**/admin/decap-cms.js', 'A part of this page has not arrived'],
])('what says %s is dark, and breaks no rule of axe', async (_, part, words) => {
  const page = await browser().newPage(dark);
  const body = part.includes('settings') ? JSON.stringify({ message: words }) : '';
  await page.route(part, (route) => route.fulfill({ status: 503, body }));
  await page.goto(`${inject('sharedSystem').siteUrl}/admin/`);
  await page.getByRole('alert').getByText(words).waitFor();
  await bringAxe(page);
  expect(await axeFaults(page)).toEqual([]);
  expect(await brightness(page)).toBeLessThan(40);
  await showScreen(page, `${words} in the dark`);
  await page.close();
});

it('where somebody works everything is light: the page, its controls and the preview', async () => {
  const cms = await openCms(browser(), inject('sharedSystem').siteUrl, dark);
  await cms.openEntry('cycles', '2015-spring');
  const preview = cms.page.frameLocator('iframe');
  await preview.getByRole('main').waitFor();
  const scheme = (selector: string) => cms.page.locator(selector).evaluate((element) => getComputedStyle(element).colorScheme);
  expect([await scheme(':root'), await scheme('.calendar-date input[type="date"] >> nth=0')]).toEqual(['light', 'light']);
  expect(await brightness(cms.page)).toBeGreaterThan(200);
  const paper = preview.locator('body');
  const papers = await paper.evaluate((body) =>
    [body, body.ownerDocument.documentElement].map((one) => getComputedStyle(one).colorScheme),
  );
  expect(papers).toEqual(['light', 'light']);
  await showScreen(cms.page, 'an entry in the dark');
  await cms.page.context().close();
});
