// The states of an entry that its toolbar shows.
import type { Page } from 'playwright-core';
import type { Cms } from '../../../scripts/cms/open-cms.ts';
import { tellOfPreview } from './link-to-preview.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const retitle = async (cms: Cms, title: string) => {
  await cms.write('Title', title);
  await cms.page.getByText('Unsaved changes').waitFor();
};

/** Each with the way to it from the one before. */
export const toolbarStates: Readonly<Record<string, (cms: Cms) => Promise<unknown>>> = {
  'a new entry': async (cms) => {
    await cms.goToList('Suggested activities');
    await cms.startNew('Activity');
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
