// The built admin page and a browser, for tests that need no Worker: its files from a small server, with the policy that they have in production.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { LocalServer } from '../../../../scripts/local/http-server.ts';
import { useBrowser } from '../../use-browser.ts';
import type { CmsOptions } from '../open-cms.ts';
import { type Editor, openEditor } from './editor.ts';
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

/**
 * One editor, signed in, for all the tests of a file. They share her page and her repository, which take seconds to open: each test works
 * on entries of its own, so that it needs no other and their order does not matter.
 */
export function useEditor(options: CmsOptions = {}, admin = useAdmin()): () => Editor {
  let editor: Editor | undefined;
  beforeAll(async () => {
    editor = await openEditor(admin(), options);
  });
  return () => {
    if (!editor) throw new Error('nobody has signed in yet');
    return editor;
  };
}
