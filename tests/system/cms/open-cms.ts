// The real admin page and the real Decap bundle, on Decap's own test backend: a repository in the page's memory, filled with this one's content.
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { z } from 'zod';
import { contentDirectory } from '../../unit/domain/fixtures/real-content.ts';
import { consoleErrorsOf } from './console-errors-of.ts';
import { contentInMemory, type FolderInMemory } from './content-in-memory.ts';

declare global {
  interface Window {
    /** Where the test backend keeps its files. */
    repoFiles: Record<string, unknown>;
  }
}

const realContent = await contentInMemory(contentDirectory);

export interface CmsOptions extends BrowserContextOptions {
  /** Files instead of the real ones, below `content/`. */
  readonly content?: FolderInMemory;
  /** `simple` publishes at once; the editorial workflow is what editors have. */
  readonly publishMode?: 'simple' | 'editorial_workflow';
  /** What is done with the page before it opens the admin. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** An editor's page, signed in. */
export class Cms {
  readonly page: Page;
  /** What the console said against us, and every request that left the site. */
  readonly complaints: readonly string[];
  constructor(page: Page, complaints: readonly string[]) {
    this.page = page;
    this.complaints = complaints;
  }

  /** Goes to a place of the admin, such as `collections/pages`; by the list where that is an entry, as an editor would. */
  async goTo(place: string): Promise<void> {
    const address = this.page.url().replace(/#.*/, '');
    const [, list] = /^(collections\/[^/]+)\/./.exec(place) ?? [];
    if (list) {
      await this.page.goto(`${address}#/${list}`);
      await this.page
        .getByRole('heading', { level: 1 })
        .or(this.page.getByRole('heading', { level: 2 }))
        .first()
        .waitFor();
    }
    await this.page.goto(`${address}#/${place}`);
  }

  /** Opens an entry and waits for its fields. */
  async openEntry(collection: string, slug: string): Promise<void> {
    await this.goTo(`collections/${collection}/entries/${slug}`);
    await this.page.getByText('Changes saved').or(this.page.getByText('CHANGES SAVED')).first().waitFor();
  }

  /** The text of a file below `content/` as the repository has it now; undefined where it is not there. */
  async file(path: string): Promise<string | undefined> {
    const text = await this.page.evaluate((parts) => {
      let at: unknown = window.repoFiles['content'];
      for (const part of parts) at = (at as Record<string, unknown> | undefined)?.[part];
      return (at as { content?: unknown } | undefined)?.content;
    }, path.split('/'));
    return z.string().optional().parse(text);
  }
}

/** Opens the admin of `siteUrl` on the test backend and signs in. */
export async function openCms(browser: Browser, siteUrl: string, options: CmsOptions = {}): Promise<Cms> {
  const cms = await openSignIn(browser, siteUrl, options);
  await cms.page.getByRole('button', { name: 'Login' }).click();
  await cms.page.getByRole('link', { name: 'Cycles' }).waitFor();
  return cms;
}

/**
 * Opens the admin of `siteUrl` as it is, with the backend that the Worker names, before anybody has signed in.
 * @param apiUrl where GitHub's API is: whatever else is asked beside the site is a complaint
 */
export async function openRealSignIn(
  browser: Browser,
  siteUrl: string,
  options: Pick<CmsOptions, 'prepare'> & BrowserContextOptions & { readonly apiUrl?: string } = {},
): Promise<Cms> {
  const { prepare, apiUrl, ...contextOptions } = options;
  const context = await browser.newContext(contextOptions);
  const page = await context.newPage();
  const complaints = complaintsOf(page, apiUrl === undefined ? [siteUrl] : [siteUrl, apiUrl]);
  await prepare?.(page);
  await page.goto(`${siteUrl}/admin/`);
  await page.getByRole('button', { name: 'Login with GitHub' }).waitFor();
  return new Cms(page, complaints);
}

/** What the console will say against us, and every request that will go to none of `places`. */
function complaintsOf(page: Page, places: readonly string[]): readonly string[] {
  const complaints = consoleErrorsOf(page);
  page.on('request', (request) => {
    const isOurs = /^(?:blob|data):/.test(request.url()) || places.some((place) => request.url().startsWith(`${place}/`));
    if (!isOurs) complaints.push(`asked ${request.url()}`);
  });
  return complaints;
}

/** Opens the admin of `siteUrl` on the test backend, before anybody has signed in. */
export async function openSignIn(browser: Browser, siteUrl: string, options: CmsOptions = {}): Promise<Cms> {
  const { content = realContent, publishMode = 'editorial_workflow', prepare, ...contextOptions } = options;
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...contextOptions });
  const page = await context.newPage();
  const complaints = complaintsOf(page, [siteUrl]);
  await page.addInitScript((files) => {
    // The test backend finds one file by its folders, and lists a folder by its whole path.
    const folders = Object.entries(files).filter(([, value]) => !('content' in value) || typeof value['content'] !== 'string');
    window.repoFiles = { content: files, ...Object.fromEntries(folders.map(([name, folder]) => [`content/${name}`, folder])) };
  }, content);
  await page.route('**/api/cms/settings', (route) =>
    route.fulfill({ json: { backend: { name: 'test-repo' }, publish_mode: publishMode } }),
  );
  // The test backend holds texts only; where Decap finds no picture in it, it asks the page's own address.
  await page.route(`${siteUrl}/media/**`, (route) =>
    route.fulfill({ path: join(contentDirectory, new URL(route.request().url()).pathname) }),
  );
  await prepare?.(page);
  await page.goto(`${siteUrl}/admin/`);
  await page.getByRole('button', { name: 'Login' }).waitFor();
  return new Cms(page, complaints);
}
