/** The pictures of the guide for editors: what each shows, and how the admin gets there. */
import type { Locator, Page } from 'playwright-core';
import type { CmsPage } from '../cms/cms-page.ts';

/** One picture of the guide. */
export interface Picture {
  /** Its file in content/media/guide, without `.webp`. */
  readonly name: string;
  /** How much of the window it shows, from the upper left; left out: the elements and what lies between them. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether it shows the page before anybody has signed in, with the real backend. */
  readonly isBeforeSignIn?: boolean;
  /** Brings the admin to what is shown. @returns the elements whose words make the picture age when they change */
  readonly bring: (cms: CmsPage) => Promise<readonly Locator[]>;
}

/** The window of every picture. */
export const windowSize = { width: 1200, height: 800 } as const;

/** Eight: where words alone would leave an editor searching. */
export const pictures: readonly Picture[] = [
  {
    name: 'sign-in',
    size: { width: 1200, height: 620 },
    isBeforeSignIn: true,
    bring: async ({ page }) => [page.locator('body')],
  },
  {
    name: 'collections',
    size: { width: 1200, height: 690 },
    async bring({ page }) {
      await page.getByRole('link', { name: 'Cycles' }).click();
      await page.getByRole('heading', { name: /^Spring 2015/ }).waitFor();
      return [page.getByRole('banner'), page.getByRole('complementary')];
    },
  },
  {
    name: 'editor',
    size: { width: 1200, height: 580 },
    async bring(cms) {
      await openEntry(cms, 'pages', 'contact');
      const labels = ['Title', 'Description', 'Lead'];
      return [toolbar(cms.page), ...labels.map((label) => field(cms.page, label))];
    },
  },
  {
    name: 'board',
    size: { width: 1200, height: 460 },
    async bring(cms) {
      await draftOfContact(cms);
      await openEntry(cms, 'activities', 'make-a-book-list');
      await cms.write('Title', 'Make a book list for spring');
      await cms.save();
      await cms.setStatus('In review');
      await cms.goTo('workflow');
      await cms.page.getByRole('link', { name: 'Make a book list for spring' }).first().waitFor();
      return [cms.page.getByRole('main')];
    },
  },
  {
    name: 'publish',
    size: { width: 1000, height: 240 },
    async bring(cms) {
      await draftOfContact(cms);
      await cms.setStatus('Ready');
      await cms.page.getByRole('button', { name: 'Publish', exact: true }).click();
      await cms.page.getByRole('menuitem', { name: 'Publish now' }).waitFor();
      return [toolbar(cms.page)];
    },
  },
  {
    name: 'dates',
    async bring(cms) {
      await openEntry(cms, 'cycles', '2014-fall');
      const [opens, forMentors, closes] = ['Applications open', 'Open for mentors', 'Applications close'].map((label) =>
        field(cms.page, label),
      ) as [Locator, Locator, Locator];
      await scrollTo(opens);
      return [opens, forMentors, closes];
    },
  },
  {
    name: 'alt-text',
    async bring(cms) {
      const { page } = cms;
      await openEntry(cms, 'pages', 'contact');
      const add = page.locator('[role="button"][aria-label="Add Component"]');
      await scrollTo(add, 150);
      await add.click();
      await page.getByRole('menuitem', { name: 'Image' }).click();
      const alternative = page.getByLabel(/^Alt text/i).first();
      await alternative.fill('Two chairs beside a low shelf of picture books');
      await scrollTo(alternative, 500);
      const choose = page.getByRole('button', { name: 'Choose an image' });
      return [
        page
          .locator('[class*="Toolbar"]')
          .filter({ has: page.getByRole('button', { name: 'Bold' }) })
          .last(),
        choose,
        alternative,
      ];
    },
  },
  {
    name: 'refused',
    size: { width: 1200, height: 420 },
    async bring(cms) {
      await openEntry(cms, 'cycles', '2015-spring');
      await cms.write('Title', 'Spring');
      await cms.pressSave();
      await cms.page
        .getByText(/Write the season and the year/)
        .first()
        .waitFor();
      return [field(cms.page, 'Title')];
    },
  },
];

/** What stands above the fields of an entry. */
function toolbar(page: Page): Locator {
  return page.locator('[class*="ToolbarContainer"]');
}

/** The part of the editor that asks for the field with this label. */
function field(page: Page, label: string): Locator {
  const own = page.locator('label').filter({ hasText: new RegExp(`^${label}(?: \\(optional\\))?$`, 'i'), visible: true });
  return page.locator('[class*="ControlContainer"]').filter({ has: own, visible: true }).last();
}

/** Opens an entry and waits for its preview. */
async function openEntry(cms: CmsPage, collection: string, slug: string): Promise<void> {
  await cms.openEntry(collection, slug);
  await cms.preview().getByRole('main').waitFor();
}

/** Brings the top of an element to a height of the window. */
async function scrollTo(locator: Locator, top = 110): Promise<void> {
  await locator.evaluate((element, wished) => {
    let pane = element.parentElement;
    while (pane && !(pane.scrollHeight > pane.clientHeight + 1 && getComputedStyle(pane).overflowY === 'auto'))
      pane = pane.parentElement;
    pane?.scrollBy(0, element.getBoundingClientRect().top - wished);
  }, top);
}

/** A draft of the page “Contact”, just saved. */
async function draftOfContact(cms: CmsPage): Promise<void> {
  await openEntry(cms, 'pages', 'contact');
  await cms.write('Title', 'Contact and help');
  await cms.save();
}
