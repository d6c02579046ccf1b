// No page does anything that its Content-Security-Policy refuses, and the policy is the one that we mean.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startChromium } from '../../scripts/chromium.ts';
import { fillIn, formNamed } from '../system/applicant.ts';
import { builtPaths } from '../system/every-page.ts';
import { watchPolicy } from '../system/policy-watch.ts';
import { useWholeSystem } from '../system/whole-system.ts';

/** What a page might do by mistake, or be made to do by somebody else. */
const plants: readonly [string, RegExp, (page: Page) => Promise<unknown>][] = [
  [
    'an inline style',
    /^style-src-elem refused inline/,
    (page) => page.evaluate(() => document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{}' }))),
  ],
  [
    'a style attribute',
    /^style-src-attr refused inline/,
    (page) => page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color:red">')),
  ],
  [
    'an inline script',
    /^script-src-elem refused inline/,
    (page) => page.evaluate(() => document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }))),
  ],
  [
    'an event handler',
    /^script-src-attr refused inline/,
    (page) => page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p onclick="1">')),
  ],
  [
    'a picture from elsewhere',
    /^img-src refused https:\/\/elsewhere\.example/,
    (page) =>
      page.evaluate(() =>
        document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/' })),
      ),
  ],
];

describe('the Content-Security-Policy', () => {
  const system = useWholeSystem();
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let watch: Awaited<ReturnType<typeof watchPolicy>>;
  let paths: readonly string[] = [];

  beforeAll(async () => {
    browser = await startChromium();
    paths = await builtPaths();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    context = await browser.newContext();
    watch = await watchPolicy(context);
    page = await context.newPage();
    return () => context.close();
  });

  it('refuses nothing that a page of the site does', async () => {
    expect(paths.length).toBeGreaterThanOrEqual(12);
    const refused: Record<string, readonly string[]> = {};
    for (const path of paths) {
      await page.goto(system().url(path), { waitUntil: 'load' });
      refused[path] = watch.take();
    }
    expect(refused).toEqual(Object.fromEntries(paths.map((path) => [path, []])));
  });

  it('refuses nothing on the way from a form’s errors to a withdrawal, nor where there is no page', async () => {
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await page.goto(system().url('/apply/mentee/'));
    await press('Check your answers');
    await fillIn(page, await formNamed('mentee'), { email: 'policy@example.org' });
    await press('Check your answers');
    await press('Send your application');
    await page.getByRole('link', { name: 'Your own page' }).click();
    await press('Withdraw this application');
    await press('Yes, withdraw it');
    await page.waitForLoadState('load');
    // Chromium itself notes in the console that an answer was 422 or 404.
    const refused = () => watch.take().filter((line) => !/the server responded with a status of (?:422|404)/.test(line));
    expect(refused()).toEqual([]);
    expect((await page.goto(system().url('/nowhere/')))?.status()).toBe(404);
    expect(refused()).toEqual([]);
  });

  it('refuses nothing that the search does, from its opening to a result that is opened', async () => {
    await page.goto(system().url('/contact/'));
    await page.keyboard.press('Control+k');
    await page.locator('pagefind-modal input').first().fill('goal sheet');
    const result = page.locator('pagefind-modal pagefind-results a').first();
    await result.waitFor();
    await result.click();
    await page.waitForURL((address) => address.pathname !== '/contact/');
    await page.waitForLoadState('load');
    expect(watch.take()).toEqual([]);
  });

  it.each(plants)('would be seen to refuse %s', async (_what, report, plant) => {
    await page.goto(system().url('/contact/'));
    await plant(page);
    await expect.poll(() => watch.take().join('\n')).toMatch(new RegExp(report.source, 'm'));
  });

  it('comes with pages that are files and with pages that the Worker fills, and is the strictest on everything else', async () => {
    const policyOf = async (path: string, accept = 'text/html') => {
      const { headers } = await fetch(system().url(path), { headers: { accept }, redirect: 'manual' });
      return headers.get('content-security-policy') ?? '';
    };
    const policy = await policyOf('/contact/');
    expect(policy).toMatch(/style-src 'self' 'sha256-/);
    expect(policy).not.toContain("'unsafe-");
    for (const path of ['/', '/apply/mentee/', '/application/unknown', '/nowhere/'])
      expect(await policyOf(path), path).toBe(policy);
    for (const path of ['/api/health', '/api/nothing', '/api/applications/mentee']) {
      expect(await policyOf(path, '*/*'), path).toBe(
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
    }
  });
});
