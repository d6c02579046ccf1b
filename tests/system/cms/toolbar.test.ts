// The toolbar of an entry (public/admin/toolbar.css), in each state of an entry and at the widths that people have. Decap made it for 1400 px.
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { type Cms, openCms } from '../../../scripts/cms/open-cms.ts';
import { useBrowser } from '../use-browser.ts';
import { axeFaultsOf } from './axe-faults-of.ts';
import { havePreviews, tellOfPreview } from './link-to-preview.ts';
import { showScreen } from './show-screen.ts';
import { toolbarFaults } from './toolbar-faults.ts';

const browser = useBrowser();
const widths = [320, 390, 768, 800, 1024, 1280];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const write = async (page: Page, text: string) => {
  const title = page.getByLabel('Title', { exact: true });
  await title.click();
  await title.press('End');
  await title.pressSequentially(text);
  await page.getByText('Unsaved changes').waitFor();
};
const save = async (page: Page) => {
  await button(page, 'Save').click();
  await page.getByText('Changes saved').waitFor();
};
const setStatus = async (page: Page, from: string, to: string) => {
  await button(page, `Status: ${from}`).click();
  await page.getByRole('menuitem', { name: to }).click();
  await button(page, `Status: ${to}`).waitFor();
};

/** The states of an entry, each with the way to it from the one before. */
const states: Readonly<Record<string, (cms: Cms) => Promise<unknown>>> = {
  'a new entry': async ({ page }) => {
    await page.getByRole('link', { name: 'Suggested activities' }).click();
    await page.getByRole('link', { name: 'Create entry of type Activity' }).click();
    await button(page, 'Save').waitFor();
  },
  'a published entry': (cms) => cms.openEntry('activities', 'hold-a-mock-interview'),
  'a published entry with its menu': ({ page }) => button(page, 'Published').click(),
  'a published entry that is being changed': async ({ page }) => {
    await page.keyboard.press('Escape');
    await write(page, ' twice');
  },
  'a draft whose preview is not there yet': async ({ page }) => {
    await tellOfPreview(page, 'PENDING');
    await save(page);
    await button(page, 'Check for Preview').waitFor();
  },
  'a draft that is being changed': ({ page }) => write(page, ' or more'),
  'a draft in review, with the menu of its status': async ({ page }) => {
    await tellOfPreview(page, 'SUCCESS');
    await save(page);
    await setStatus(page, 'Draft', 'In review');
    await page.getByRole('link', { name: 'View Preview' }).waitFor();
    await button(page, 'Status: In review').click();
  },
  'a draft that is ready, with the menu of publishing': async ({ page }) => {
    await page.keyboard.press('Escape');
    await setStatus(page, 'In review', 'Ready');
    await button(page, 'Publish').click();
  },
};

it('an entry’s toolbar can be read and pressed at every width in each of its states, and breaks no rule of axe', async () => {
  const cms = await openCms(browser(), inject('readersSiteUrl'), { prepare: havePreviews });
  const { page } = cms;
  await page.addStyleTag({ content: '.Toastify { display: none }' }); // what passes while one looks: it comes and goes as it likes
  for (const [state, come] of Object.entries(states)) {
    await page.setViewportSize({ width: 1400, height: 900 });
    await come(cms);
    expect.soft(await axeFaultsOf(cms), state).toEqual([]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await toolbarFaults(page), `${state} at ${width} px`).toEqual([]);
      await showScreen(page, `toolbar of ${state} at ${width}`);
    }
  }
  await page.context().close();
});
