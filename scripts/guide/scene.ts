import type { Locator, Page } from 'playwright-core';
import type { CmsPage } from '../cms/cms-page.ts';

/** A part of the screen, in CSS pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One picture of the guide. */
export interface Scene {
  /** Its file in content/media/guide, without `.webp`. */
  readonly name: string;
  /** The collections whose fields it shows: when their configuration changes, the picture has aged. */
  readonly shows: readonly string[];
  /**
   * Files and folders that make it look as it does, beside the admin's styles: the same holds for them. No content: an editor who changes a text
   * need not take pictures. `npm run screenshots:guide -- --check` tells whether the change is in a picture.
   */
  readonly madeOf?: readonly string[];
  /** Whether it shows the page before anybody has signed in, with the real backend. */
  readonly isBeforeSignIn?: boolean;
  /** Brings the admin to what is shown. @returns the part of the screen that matters */
  readonly bring: (cms: CmsPage) => Promise<Clip>;
}

/** How the preview of an entry looks, for {@link Scene.madeOf}. */
export const previewLook = [
  'cms/previews/previews.css',
  ...['tokens', 'base', 'site', 'page'].map((name) => `src/styles/${name}.css`),
];

/** The window of every picture. */
export const windowSize = { width: 1200, height: 800 } as const;

/** The whole window, down to `height`. */
export function wholeWindow(height: number = windowSize.height): Clip {
  return { x: 0, y: 0, width: windowSize.width, height };
}

/** The part of the window that holds all of `locators`, with a margin. */
export async function around(page: Page, locators: readonly Locator[], margin = 14): Promise<Clip> {
  const boxes = await Promise.all(locators.map(async (locator) => locator.first().boundingBox()));
  const found = boxes.filter((box) => box !== null);
  if (found.length < locators.length) throw new Error('Part of the scene is not on the screen');
  const size = page.viewportSize() ?? windowSize;
  const left = Math.max(0, Math.min(...found.map(({ x }) => x)) - margin);
  const top = Math.max(0, Math.min(...found.map(({ y }) => y)) - margin);
  const right = Math.min(size.width, Math.max(...found.map(({ x, width }) => x + width)) + margin);
  const bottom = Math.min(size.height, Math.max(...found.map(({ y, height }) => y + height)) + margin);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The part of the editor that asks for the field with this label. */
export function field(page: Page, label: string): Locator {
  const own = page.locator('label').filter({ hasText: new RegExp(`^${label}(?: \\(optional\\))?$`, 'i'), visible: true });
  return page.locator('[class*="ControlContainer"]').filter({ has: own, visible: true }).last();
}

/** Opens an entry and waits for its preview. */
export async function openEntry(cms: CmsPage, collection: string, slug: string): Promise<void> {
  await cms.openEntry(collection, slug);
  await cms.preview().getByRole('main').waitFor();
}

/** Shows or hides the rows of a list, by what they show of themselves. */
export async function toggleRow(page: Page, words: string): Promise<void> {
  await page
    .getByRole('button', { name: `Show or hide: ${words}`, exact: true })
    .first()
    .click();
}

/** Brings the top of an element to a height of the window. */
export async function scrollTo(locator: Locator, top = 110): Promise<void> {
  await locator.evaluate((element, wished) => {
    let pane = element.parentElement;
    while (pane && !(pane.scrollHeight > pane.clientHeight + 1 && getComputedStyle(pane).overflowY === 'auto'))
      pane = pane.parentElement;
    pane?.scrollBy(0, element.getBoundingClientRect().top - wished);
  }, top);
}

/** A draft of the page “Contact”, just saved. */
export async function draftOfContact(cms: CmsPage): Promise<void> {
  await openEntry(cms, 'pages', 'contact');
  await cms.write('Title', 'Contact and help');
  await cms.save();
}

/** The mentor form, with its question about the telephone open. */
export async function openTelephoneQuestion(cms: CmsPage): Promise<void> {
  await openEntry(cms, 'forms', 'mentor');
  await toggleRow(cms.page, 'How to reach you');
  await toggleRow(cms.page, 'Telephone number');
}
