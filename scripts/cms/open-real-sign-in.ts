import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { complaintsOf } from './complaints-of.ts';

/** How the admin is opened. */
export interface SignInOptions extends BrowserContextOptions {
  /** What is done with the page before it opens the admin. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Where GitHub's API is: whatever else is asked beside the site is a complaint. */
  readonly apiUrl?: string;
}

/** Opens the admin of `siteUrl` as it is, with the backend that the Worker names, before anybody has signed in. */
export async function openRealSignIn(
  browser: Browser,
  siteUrl: string,
  { prepare, apiUrl, ...contextOptions }: SignInOptions = {},
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const context = await browser.newContext(contextOptions);
  const page = await context.newPage();
  const complaints = complaintsOf(page, apiUrl === undefined ? [siteUrl] : [siteUrl, apiUrl]);
  await prepare?.(page);
  await page.goto(`${siteUrl}/admin/`);
  await page.getByRole('button', { name: 'Login with GitHub' }).waitFor();
  return { page, complaints };
}
