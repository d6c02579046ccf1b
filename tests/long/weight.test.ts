// What a browser fetches when somebody opens a page for the first time and does nothing. budgets.test.ts reads the same from the files.
import type { Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { transferBytes } from '../../scripts/site/page-weight.ts';
import { faultsOnEveryPage } from '../system/every-page.ts';
import { readersUrl } from '../system/readers-url.ts';
import { useBrowser } from '../system/use-browser.ts';

const maxRequests = 8;
const maxBytes = 100_000;
const maxForumBytes = 60_000;

/** What a page asks for, with nothing cached, until half a second has passed without a request. */
async function requestsOf(page: Page, url: string): Promise<readonly Request[]> {
  const requests: Request[] = [];
  const note = (request: Request) => requests.push(request);
  await page.route('**', (route) => route.continue()); // it also turns the cache off
  page.on('request', note);
  await page.goto(url, { waitUntil: 'networkidle' });
  page.off('request', note);
  await page.unroute('**');
  return requests;
}

describe('opening a page', () => {
  const browser = useBrowser();
  const sizes = new Map<string, Promise<number>>();

  /** Files that pages share are weighed once; what did not come, such as anything of another site here, weighs nothing. */
  const sizeOf = (request: Request): Promise<number> => {
    const known = sizes.get(request.url());
    if (known) return known;
    const size = request
      .response()
      .then(async (response) => (response ? transferBytes(await response.body(), new URL(request.url()).pathname) : 0));
    sizes.set(request.url(), size);
    return size;
  };

  const faultsOf = async (page: Page, path: string): Promise<readonly string[]> => {
    const requests = await requestsOf(page, readersUrl(path));
    const addresses = requests.map((request) => new URL(request.url()));
    const foreign = addresses.filter(({ origin }) => origin !== new URL(readersUrl('/')).origin);
    const ofSearch = addresses.filter(({ pathname }) => pathname.startsWith('/pagefind/'));
    const bytes = (await Promise.all(requests.map(sizeOf))).reduce((sum, size) => sum + size, 0);
    const limit = path === '/mentoring-forum/' ? maxForumBytes : maxBytes;
    return [
      ...(bytes > 0 ? [] : ['weighs nothing']),
      ...(addresses.length > maxRequests
        ? [`${addresses.length} requests: ${addresses.map(({ pathname }) => pathname).join(' ')}`]
        : []),
      ...(bytes > limit ? [`${bytes} bytes, more than ${limit}`] : []),
      ...foreign.map(({ href }) => `another site: ${href}`),
      ...ofSearch.map(({ pathname }) => `searches before anybody asked: ${pathname}`),
    ];
  };

  it('needs at most 8 requests and 100 kB (the forum page 60 kB), no other site, and no search', { timeout: 240_000 }, async () => {
    // Whoever counts has to listen before the page opens. Each page spends most of its time waiting for silence.
    const visit = { browser: browser(), url: () => 'about:blank', pagesAtATime: 4 };
    expect(await faultsOnEveryPage(visit, faultsOf)).toEqual({});
  });
});
