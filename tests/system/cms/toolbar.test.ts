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
const retitle = async (cms: Cms, title: string) => {
  await cms.write('Title', title);
  await cms.page.getByText('Unsaved changes').waitFor();
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
  'a published entry that is being changed': async (cms) => {
    await cms.page.keyboard.press('Escape');
    await retitle(cms, 'Hold a mock interview twice');
  },
  'a draft whose preview is not there yet': async (cms) => {
    await tellOfPreview(cms.page, 'PENDING');
    await cms.save();
    await button(cms.page, 'Check for Preview').waitFor();
  },
  'a draft that was not saved, with the reason on the screen': async (cms) => {
    await retitle(cms, '');
    await cms.pressSave();
    await cms.page.getByRole('alert').filter({ hasText: 'Not saved yet' }).waitFor();
  },
  'a draft that is being changed': async (cms) => {
    await cms.refusal();
    await retitle(cms, 'Hold a mock interview twice or more');
  },
  'a draft in review, with the menu of its status': async (cms) => {
    const { page } = cms;
    await tellOfPreview(page, 'SUCCESS');
    await cms.save();
    await cms.setStatus('In review');
    await page.getByRole('link', { name: 'View Preview' }).waitFor();
    await button(page, 'Status: In review').click();
  },
  'a draft that is ready, with the menu of publishing': async (cms) => {
    await cms.page.keyboard.press('Escape');
    await cms.setStatus('Ready');
    await button(cms.page, 'Publish').click();
  },
};

it('an entry’s toolbar can be read and pressed at every width in each of its states, and breaks no rule of axe', async () => {
  const cms = await openCms(browser(), inject('readersSiteUrl'), { prepare: havePreviews });
  const { page } = cms;
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
