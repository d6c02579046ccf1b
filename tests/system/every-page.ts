// The pages that a reader can open, looked at in a browser.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { pagePaths } from '../../scripts/site/page-paths.ts';

/** What is wrong, by page; a page in order has no entry. */
export type Faults = Readonly<Record<string, readonly string[]>>;

export type Visit = {
  readonly browser: Browser;
  /** The address of a path. */
  readonly url: (path: string) => string;
  readonly options?: BrowserContextOptions;
  /** Default 2: as many as the machines of CI have cores. */
  readonly pagesAtATime?: number;
};

/** An address for which there is no page. */
const nowhere = '/nowhere/';

/** By `npm run test:long`, or with EVERY_PAGE set, every page is opened, in every mode. */
export const isEveryPage = process.env['EVERY_PAGE'] !== undefined;

/** Else one page of each template: many of its kind differ in their words alone. */
const templates = [
  '/',
  '/apply/mentee/',
  '/calendar/',
  '/faq/',
  '/glossary/',
  '/mentoring-forum/',
  '/mentoring-resources/',
  '/suggested-activities/',
  '/suggested-activities/weed-a-shelf/',
  '/working-with-a-match/',
];

/** What a reader can open: built pages, and what is shown where no page is. */
async function readablePaths(): Promise<readonly string[]> {
  return [...(await builtPaths()), nowhere];
}

/** Pages of every kind, but the shells, which a reader sees filled (application-pages.test.ts). */
export async function builtPaths(): Promise<readonly string[]> {
  const all = await pagePaths(inject('siteDirectory'));
  const built = all.filter((path) => path !== '/404.html' && !path.startsWith('/shells/'));
  const missing = templates.filter((path) => !built.includes(path));
  if (missing.length > 0) throw new Error(`not built: ${missing.join(' ')}`);
  return isEveryPage ? built : templates;
}

/** Opens every page and gathers what `look` finds wrong with it, and what the browser's console complains of. */
export async function faultsOnEveryPage(
  { browser, url, options = {}, pagesAtATime = 2 }: Visit,
  look: (page: Page, path: string) => Promise<readonly string[]>,
): Promise<Faults> {
  const waiting = [...(await readablePaths())];
  const faults: Record<string, readonly string[]> = {};
  const work = async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.goto(url(path));
      const found = [...(await look(page, path)), ...complaints.splice(0)];
      if (found.length > 0) faults[path] = found;
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: pagesAtATime }, work));
  return faults;
}

/** Errors and warnings, as they come: a script or style that the Content-Security-Policy refused is among them. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`the page threw ${String(error)}`));
  page.on('console', (message) => {
    const isExpected = page.url().endsWith(nowhere) && message.text().includes('status of 404');
    if (['error', 'warning'].includes(message.type()) && !isExpected) complaints.push(`the console said: ${message.text()}`);
  });
  return complaints;
}
