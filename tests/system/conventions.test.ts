import { describe, expect, it } from 'vitest';
import { realLibrary } from '../unit/domain/fixtures/real-content.ts';
import { readersUrl } from './readers-url.ts';
import { useBrowser } from './use-browser.ts';

const ask = (path: string, init: RequestInit = {}) => fetch(readersUrl(path), { redirect: 'manual', ...init });

it('every former address leads to its page in one step, with and without the slash at its end', async () => {
  const { redirects } = realLibrary.redirects;
  expect(redirects.length).toBeGreaterThan(15);
  for (const { from, to } of redirects) {
    for (const spelling of [from, `${from}/`, `${from}?from=mail`]) {
      const reply = await ask(spelling);
      const target = new URL(reply.headers.get('location') ?? '', readersUrl('/'));
      expect([reply.status, target.pathname + target.hash], spelling).toEqual([301, to]);
    }
    expect((await ask(to)).status, to).toBe(200);
  }
});

it('an address that leads nowhere is answered 404 with the page that helps, and every header', async () => {
  const reply = await ask('/nowhere/');
  expect([reply.status, reply.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect(await reply.text()).toContain('<meta name="robots" content="noindex">');
  for (const name of [
    ...['content-security-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy', 'permissions-policy'],
    ...['referrer-policy', 'strict-transport-security', 'x-content-type-options'],
  ]) {
    expect(reply.headers.get(name), name).toBeTruthy();
  }
});

it.each([
  ['/robots.txt', 'text/plain; charset=utf-8', /max-age=0/],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8', /max-age=0/],
  ['/sitemap-index.xml', 'application/xml', /max-age=3600/],
  ['/news/feed.xml', 'application/xml', /max-age=3600/],
  ['/feed.css', 'text/css; charset=utf-8', /max-age=0/],
  ['/manifest.webmanifest', 'application/manifest+json', /max-age=86400/],
  ['/speculation-rules.json', 'application/speculationrules+json', /max-age=86400/],
  ['/favicon.svg', 'image/svg+xml', /max-age=86400/],
  ['/apple-touch-icon.png', 'image/png', /max-age=86400/],
  ['/og/home.png', 'image/png', /max-age=86400/],
])('%s is %s', async (path, type, cache) => {
  const { status, headers } = await ask(path);
  expect([status, headers.get('content-type')]).toEqual([200, type]);
  expect(headers.get('cache-control')).toMatch(cache);
});

it('other sites may show the pictures for links, and nothing else of ours', async () => {
  expect((await ask('/og/home.png')).headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect((await ask('/icon.svg')).headers.get('cross-origin-resource-policy')).toBe('same-origin');
});

describe('a browser that fetches ahead', () => {
  const browser = useBrowser();

  it('fetches a page that a reader points at, and never one that depends on the moment', async () => {
    const page = await (await browser().newContext()).newPage();
    const session = await page.context().newCDPSession(page);
    const fetched: string[] = [];
    session.on('Network.requestWillBeSent', ({ type, request }) => {
      if (type === 'Prefetch') fetched.push(new URL(request.url).pathname);
    });
    await session.send('Network.enable');
    const rules = new Promise((resolve) => session.once('Preload.ruleSetUpdated', resolve));
    await session.send('Preload.enable');
    await page.goto(readersUrl('/contact/'));
    await rules;
    for (const path of ['/apply/', '/', '/mentoring-forum/']) {
      await page.locator(`a[href="${path}"]:visible`).first().hover();
      await page.waitForTimeout(600);
    }
    await expect.poll(() => fetched, { timeout: 10_000 }).toEqual(['/mentoring-forum/']);
    await page.context().close();
  });
});
