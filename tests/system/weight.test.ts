// What a browser fetches when somebody opens a page for the first time and does nothing. budgets.test.ts reads the same from the files.
import type { Page, Response } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { transferBytes } from '../../scripts/site/page-weight.ts';
import { readablePaths } from './every-page.ts';
import { useBrowser } from './use-browser.ts';
import { useWholeSystem } from './whole-system.ts';

/** One page waits for silence while the next one loads. */
const pagesAtATime = 4;
const maxRequests = 8;
const maxBytes = 100_000;
const maxForumBytes = 60_000;

/** Every response that a page gets until half a second has passed without a request. */
async function responsesOf(page: Page, url: string): Promise<readonly Response[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(url, { waitUntil: 'networkidle' });
  return responses;
}

describe('opening a page', () => {
  const system = useWholeSystem();
  const browser = useBrowser();

  const faultsOf = async (path: string): Promise<readonly string[]> => {
    const context = await browser().newContext(); // nothing is cached in a new one
    const responses = await responsesOf(await context.newPage(), system().url(path));
    const addresses = responses.map((response) => new URL(response.url()));
    const foreign = addresses.filter(({ origin }) => origin !== new URL(system().url('/')).origin);
    const ofSearch = addresses.filter(({ pathname }) => pathname.startsWith('/pagefind/'));
    const sizes = await Promise.all(
      responses.map(async (response, index) => transferBytes(await response.body(), addresses[index]?.pathname ?? '')),
    );
    await context.close();
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const limit = path === '/mentoring-forum/' ? maxForumBytes : maxBytes;
    return [
      ...(responses.length > 0 ? [] : ['fetches nothing']),
      ...(addresses.length > maxRequests
        ? [`${addresses.length} requests: ${addresses.map(({ pathname }) => pathname).join(' ')}`]
        : []),
      ...(bytes > limit ? [`${bytes} bytes, more than ${limit}`] : []),
      ...foreign.map(({ href }) => `another site: ${href}`),
      ...ofSearch.map(({ pathname }) => `searches before anybody asked: ${pathname}`),
    ];
  };

  it('needs at most 8 requests and 100 kB (the forum page 60 kB), no other site, and no search', { timeout: 180_000 }, async () => {
    const waiting = [...(await readablePaths())];
    const faults: Record<string, readonly string[]> = {};
    const work = async () => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const found = await faultsOf(path);
        if (found.length > 0) faults[path] = found;
      }
    };
    await Promise.all(Array.from({ length: pagesAtATime }, work));
    expect(faults).toEqual({});
  });
});
