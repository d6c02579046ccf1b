// The editors' page as far as signing in goes: Decap's half of the handshake (decap-cms-lib-auth, netlify-auth.js), on an otherwise empty page.
import type { BrowserContext, Page } from 'playwright-core';
import { openerPolicies } from '../../src/domain/security/headers.ts';

/** An empty page at an address that Chromium asks for, so that a test can open windows from it. */
export async function emptyPage(
  context: BrowserContext,
  url: string,
  openerPolicy: string = openerPolicies.editors,
): Promise<Page> {
  const headers = { 'content-type': 'text/html', 'cross-origin-opener-policy': openerPolicy };
  await context.route(url, (route) => route.fulfill({ headers, body: '<!doctype html><title>Editors</title><p>Sign in.</p>' }));
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Opens `url` from `page` in a window, and listens as Decap does: everything heard is kept, from whatever origin. */
export async function openSignIn(page: Page, url: string, plays: 'Decap' | 'an eager stranger' = 'Decap'): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await page.evaluate(
    ({ url, plays }) => {
      const heard: { data: unknown; origin: string }[] = [];
      Object.assign(window, { heard });
      const popup = window.open(url, 'Sign-in', 'width=960,height=600');
      window.addEventListener('message', ({ data, origin }) => {
        heard.push({ data, origin });
        if (data === 'authorizing:github') popup?.postMessage(data, origin);
        if (String(data).startsWith('authorization:github:')) popup?.close();
      });
      // A stranger hears no question, and answers all the same.
      if (plays === 'an eager stranger') setInterval(() => popup?.postMessage('authorizing:github', '*'), 50);
    },
    { url, plays },
  );
  return opened;
}

/** What a page was told so far. */
export function heardBy(page: Page): Promise<readonly { data: unknown; origin: string }[]> {
  return page.evaluate(() => (window as unknown as { heard: { data: unknown; origin: string }[] }).heard);
}
