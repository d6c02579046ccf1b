// The built admin page and a browser, for tests that need no Worker: its files from a small server, with the policy that they have in production.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Cms, type CmsOptions, openCms } from '../../../scripts/cms/open-cms.ts';
import type { LocalServer } from '../../../scripts/local/local-server.ts';
import { useBrowser } from '../use-browser.ts';
import { serveAdmin } from './serve-admin.ts';

/** Where the admin page is, and what opens it. */
export interface Admin {
  readonly browser: Browser;
  readonly siteUrl: string;
}

/** Starts both before the tests of a file and stops them after it. */
export function useAdmin(): () => Admin {
  const browser = useBrowser();
  let server: LocalServer | undefined;
  beforeAll(async () => {
    server = await serveAdmin(inject('siteDirectory'));
  });
  afterAll(() => server?.close());
  return () => {
    if (!server) throw new Error('the admin page is not served yet');
    return { browser: browser(), siteUrl: `http://localhost:${server.port}` };
  };
}

/** Opens the admin for an editor, with a window so high that a card is dragged without scrolling. */
export function openEditor({ browser, siteUrl }: Admin, options: CmsOptions = {}): Promise<Cms> {
  return openCms(browser, siteUrl, { viewport: { width: 1400, height: 1400 }, ...options });
}

/**
 * One editor, signed in, for all the tests of a file. They share her page and her repository, which take seconds to open: each test works
 * on entries of its own, so that it needs no other and their order does not matter.
 */
export function useEditor(options: CmsOptions = {}, admin = useAdmin()): () => Cms {
  let editor: Cms | undefined;
  beforeAll(async () => {
    editor = await openEditor(admin(), options);
  });
  return () => {
    if (!editor) throw new Error('nobody has signed in yet');
    return editor;
  };
}
