// The real admin page and the real Decap bundle, on Decap's own test backend: a repository in the page's memory, filled with this one's content.
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { z } from 'zod';
import { CmsPage } from './cms-page.ts';
import { complaintsOf } from './complaints-of.ts';
import { contentInMemory, type FolderInMemory } from './content-in-memory.ts';

declare global {
  interface Window {
    /** Where the test backend keeps its files. */
    repoFiles: Record<string, unknown>;
    /** Where it keeps its drafts, by collection and slug. */
    repoFilesUnpublished: Record<string, { status: string; diffs: { path: string; content: unknown }[] } | undefined>;
  }
}

const contentDirectory = join(import.meta.dirname, '..', '..', 'content');
const realContent = await contentInMemory(contentDirectory);

export interface CmsOptions extends BrowserContextOptions {
  /** Files instead of the real ones, below `content/`. */
  readonly content?: FolderInMemory;
  /** `simple` publishes at once; the editorial workflow is what editors have. */
  readonly publishMode?: 'simple' | 'editorial_workflow';
  /** What is done with the page before it opens the admin. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** An entry that has been saved and is not published: its status, and its texts by their paths. */
interface Draft {
  readonly status: string;
  readonly files: Readonly<Record<string, string>>;
  /** Where it brings pictures to. */
  readonly pictures?: readonly string[];
}

/** A page with its repository. */
export class Cms extends CmsPage {
  /** The text of a file below `content/` as the repository has it now; undefined where it is not there. */
  async file(path: string): Promise<string | undefined> {
    const text = await this.page.evaluate((parts) => {
      let at: unknown = window.repoFiles['content'];
      for (const part of parts) at = (at as Record<string, unknown> | undefined)?.[part];
      return (at as { content?: unknown } | undefined)?.content;
    }, path.split('/'));
    return z.string().optional().parse(text);
  }

  /** An entry as it has been saved, before it is published; undefined where there is no such draft. */
  draft(collection: string, slug: string): Promise<Draft | undefined> {
    return this.page.evaluate((key) => {
      const draft = window.repoFilesUnpublished[key];
      if (draft === undefined) return undefined;
      const texts = draft.diffs.filter(({ content }) => typeof content === 'string');
      const pictures = draft.diffs.filter((file) => !texts.includes(file)).map(({ path }) => path);
      const files = Object.fromEntries(texts.map(({ path, content }) => [path, content as string]));
      return { status: draft.status, files, ...(pictures.length > 0 ? { pictures } : {}) };
    }, `${collection}/${slug}`);
  }
}

/** Opens the admin of `siteUrl` on the test backend and signs in. */
export async function openCms(browser: Browser, siteUrl: string, options: CmsOptions = {}): Promise<Cms> {
  const cms = await openSignIn(browser, siteUrl, options);
  await cms.page.getByRole('button', { name: 'Login' }).click();
  await cms.page.getByRole('link', { name: 'Cycles' }).waitFor();
  return cms;
}

/** Opens the admin of `siteUrl` on the test backend, before anybody has signed in. */
export async function openSignIn(browser: Browser, siteUrl: string, options: CmsOptions = {}): Promise<Cms> {
  const { content = realContent, publishMode = 'editorial_workflow', prepare, ...contextOptions } = options;
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...contextOptions });
  const page = await context.newPage();
  const complaints = complaintsOf(page, [siteUrl]);
  await page.addInitScript((files) => {
    // The test backend finds one file by its folders, and lists a folder by its whole path.
    const foldersIn = (folder: object, path: string): [string, object][] =>
      Object.entries(folder).flatMap(([name, value]: [string, object]) =>
        'content' in value && typeof value.content === 'string'
          ? []
          : [[`${path}/${name}`, value], ...foldersIn(value, `${path}/${name}`)],
      );
    window.repoFiles = { content: files, ...Object.fromEntries(foldersIn(files, 'content')) };
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
