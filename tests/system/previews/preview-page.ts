// A bare page of the site that holds nothing but the previews, with a Content-Security-Policy that lets no text become code.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { renderPreview } from '../../../cms/previews/previews.ts';
import { axeFaults, bringAxe } from '../faults/axe.ts';
import type { RealEntry } from './real-entries.ts';

const origin = 'http://localhost:8787';
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
const bare = `<!doctype html><html lang="en-US"><head><title>Preview</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/admin/previews.css"></head><body></body></html>`;

interface Previews {
  readonly module: { readonly renderPreview: typeof renderPreview };
  readonly context: Parameters<typeof renderPreview>[4];
}

/** The page, and what its console has said. */
export interface PreviewPage {
  readonly page: Page;
  readonly said: readonly string[];
  /** What the preview of an entry is. */
  readonly render: (entry: RealEntry) => Promise<string>;
  /** What those of many are, in their order. */
  readonly renderAll: (entries: readonly RealEntry[]) => Promise<readonly string[]>;
  /** Shows it. */
  readonly show: (html: string) => Promise<void>;
  /** What axe finds in what is shown; on a page of its own, since this one lets no script in. */
  readonly axeFaults: () => Promise<readonly string[]>;
}

/** Opens the bare page. @param directory where the built pages are */
export async function openPreviewPage(browser: Browser, directory: string): Promise<PreviewPage> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/bare/')
      return route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': policy }, body: bare });
    const path = join(directory, pathname);
    return (await readFile(path).catch(() => undefined)) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
  await page.goto(`${origin}/bare/`);
  await page.evaluate(async () => {
    const address = '/admin/previews.js';
    const previews: Previews = {
      module: await import(address),
      context: await (await fetch('/admin/site-content.json')).json(),
    };
    Object.assign(window, { previews });
  });
  const renderAll = (entries: readonly RealEntry[]) =>
    page.evaluate(async (all) => {
      const { previews } = window as unknown as { previews: Previews };
      const rendered: string[] = [];
      for (const { collection, slug, data, body } of all)
        rendered.push(await previews.module.renderPreview(collection, slug, data, body, previews.context));
      return rendered;
    }, entries);
  return {
    page,
    said,
    render: async (entry) => (await renderAll([entry]))[0] ?? '',
    renderAll,
    show: (html) =>
      page.evaluate((shown) => {
        document.body.innerHTML = shown;
      }, html),
    axeFaults: async () => {
      const copy = await browser.newPage();
      await copy.setContent(await page.content());
      await copy.addStyleTag({ path: join(directory, 'admin/previews.css') });
      await bringAxe(copy);
      const faults = await axeFaults(copy);
      await copy.close();
      return faults;
    },
  };
}
