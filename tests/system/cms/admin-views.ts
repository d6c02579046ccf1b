// The views of the admin that editors spend their time in, each with the way to it.
import type { Cms } from '../../../scripts/cms/open-cms.ts';

/** A view of the admin: how to come there once somebody is signed in. */
export type AdminView = (cms: Cms) => Promise<void>;

/** Every view that needs a sign-in, by its name. */
export const adminViews: Readonly<Record<string, AdminView>> = {
  list: async (cms) => {
    await cms.goToList('Suggested activities');
    await cms.page.getByRole('heading', { name: /Write a wish list/ }).waitFor();
  },
  'workflow board': async (cms) => {
    await saveDraft(cms);
    await cms.goTo('workflow');
    await cms.page.getByRole('link', { name: 'Apply' }).first().waitFor();
  },
  'media library': async ({ page }) => {
    await page.getByRole('button', { name: 'Media' }).click();
    await page.getByRole('dialog').waitFor();
  },
  cycle: (cms) => openWithPreview(cms, 'cycles', '2015-spring'),
  'form with an open question': async (cms) => {
    await openWithPreview(cms, 'forms', 'mentor');
    await openFirstQuestion(cms);
  },
  activity: (cms) => openWithPreview(cms, 'activities', 'hold-a-mock-interview'),
};

async function openWithPreview(cms: Cms, collection: string, slug: string): Promise<void> {
  await cms.openEntry(collection, slug);
  await cms.preview().getByRole('main').waitFor();
}

/** Opens the first section of a form, and the first question in it. */
async function openFirstQuestion({ page }: Cms): Promise<void> {
  const toggles = page.locator('[class*="ListItemTopBar"] > button:first-child');
  await toggles.first().click();
  await toggles.nth(1).click();
  await page.getByText('Permanent name').first().waitFor();
}

async function saveDraft(cms: Cms): Promise<void> {
  await cms.openEntry('pages', 'apply');
  await cms.write('Title', 'Apply now');
  await cms.save();
}
