import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { transferBytes } from '../../scripts/site/page-weight.ts';
import { axeFaults, bringAxe } from './faults/axe.ts';
import { readersUrl } from './readers-url.ts';
import { useBrowser } from './use-browser.ts';

const result = '.pf-result-link';
const field = 'dialog[open] input[type=search]';
/** To the first result, compressed; research/experience.md, P9. */
const maxBytes = 150_000;

describe('the search', () => {
  const browser = useBrowser();

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser().newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(readersUrl(path));
    return page;
  }

  /** Paths of the search's own files that a page asks for from now on. */
  function askedFor(page: Page): string[] {
    const paths: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/pagefind/') || pathname === '/search.css') paths.push(pathname);
    });
    return paths;
  }

  /** From nothing loaded to a first result in 150 kB, and the focus where it was afterwards. */
  const opens = async (way: string, begin: (page: Page) => Promise<void>) => {
    const page = await open('/working-with-a-match/');
    const paths = askedFor(page);
    await page.waitForLoadState('networkidle');
    expect(paths).toEqual([]);
    await begin(page);
    await page.waitForSelector(field);
    await page.keyboard.type('weeding', { delay: 20 });
    await page.waitForSelector(result);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(
      [...new Set(paths)].map(async (path) => {
        const reply = await fetch(readersUrl(path));
        // Pagefind's own files are compressed already.
        const content = Buffer.from(await reply.arrayBuffer());
        return /\.(?:js|css|json)$/.test(path) ? transferBytes(content, path) : content.length;
      }),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(maxBytes);
    await page.keyboard.press('Escape');
    await page.waitForSelector(field, { state: 'detached' });
    if (way.startsWith('a click')) {
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/search/');
    }
  };

  it('opens with “/”, from nothing loaded to a result in 150 kB', () => opens('“/”', (page) => page.keyboard.press('/')));

  it.each([
    ['Ctrl-K', (page: Page) => page.keyboard.press('Control+k')],
    ['a click on “Search”', (page: Page) => page.getByRole('link', { name: 'Search' }).first().click()],
  ])('opens with %s, from nothing loaded to a result in 150 kB, and hands the focus back', { tags: 'nightly' }, opens);

  it('loads while somebody is still on the way to it', { tags: 'nightly' }, async () => {
    const page = await open('/');
    const paths = askedFor(page);
    await page.getByRole('link', { name: 'Search' }).first().focus();
    await expect.poll(() => paths.length).toBeGreaterThan(0);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('leaves “/” to a field that somebody types in', { tags: 'nightly' }, async () => {
    const page = await open('/apply/mentee/');
    const paths = askedFor(page);
    await page.locator('#q-name').fill('');
    await page.locator('#q-name').press('/');
    expect(await page.locator('#q-name').inputValue()).toBe('/');
    expect(paths).toEqual([]);
  });

  it('says aloud how many results there are, marks the words on the page that opens, and shows them', {
    tags: 'nightly',
  }, async () => {
    const page = await open('/');
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.keyboard.press('/');
    await page.waitForSelector(field);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => {
        for (const region of document.querySelectorAll('[role=status]')) if (region.textContent) said.push(region.textContent);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await page.keyboard.type('weeding', { delay: 20 });
    await page.waitForSelector(result);
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said.join(' ')))
      .toMatch(/\d+ results? for weeding/);
    await page.getByRole('link', { name: 'Weed one shelf together' }).first().click();
    await page.waitForURL(/\/weed-a-shelf\/$/);
    await page.waitForSelector('main mark');
    const mark = page.locator('main mark').first();
    expect(await mark.innerText()).toMatch(/weed/i);
    const box = await mark.boundingBox();
    expect(box && box.y > 0 && box.y < 720).toBe(true);
    // The privacy page promises that what somebody types stays with them.
    expect(addresses.filter((address) => address.includes('weeding'))).toEqual([]);
    await page.reload();
    expect(await page.locator('main mark').count()).toBe(0);
  });

  it.each([
    ['smart', 'SMART goal', /\/glossary\/#smart-goal$/],
    ['lost my reference', 'lost', /\/faq\/#/],
    ['Children and Libraries', 'Children and Libraries', /\/mentoring-resources\/#children-and-libraries$/],
  ])('finds %s as an entry of its own, and opens it at its place', { tags: 'nightly' }, async (words, title, address) => {
    const page = await open('/search/');
    await page.locator('[data-search-here] input').fill(words);
    const link = page.locator(result).filter({ hasText: title });
    await link.first().waitFor();
    const hrefs = await link.evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).href));
    expect(hrefs.some((href) => address.test(href))).toBe(true);
  });

  it('finds a word that the page writes apart, and marks it there', async () => {
    const page = await open('/search/');
    await page.locator('[data-search-here] input').fill('storytime');
    await page.locator(result).filter({ hasText: 'Story time (glossary)' }).waitFor();
    await page.locator(result).filter({ hasText: 'Find story time on a phone' }).first().click();
    await page.waitForSelector('main mark');
    expect((await page.locator('main mark').allInnerTexts()).map((text) => text.toLowerCase())).toContain('story time');
  });

  it('narrows its results by type and by what an activity takes', { tags: 'nightly' }, async () => {
    const page = await open('/search/?q=book');
    await page.waitForSelector(result);
    const all = await page.locator('pagefind-summary').innerText();
    for (const group of ['Type', 'Time in all', 'Where', 'Competency area']) {
      expect(
        await page
          .getByRole('button', { name: group })
          .or(page.getByText(group, { exact: true }))
          .count(),
      ).toBeGreaterThan(0);
    }
    await page.locator('pagefind-filter-pane summary, pagefind-filter-pane button').filter({ hasText: 'Type' }).first().click();
    const activity = page.getByRole('checkbox', { name: /Activity/ });
    if (!(await activity.isVisible())) {
      await page.locator('pagefind-filter-pane summary, pagefind-filter-pane button').filter({ hasText: 'Type' }).first().click();
    }
    await activity.check();
    await expect.poll(() => page.locator('pagefind-summary').innerText()).not.toBe(all);
    const hrefs = await page.locator(result).evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).pathname));
    expect(hrefs.length).toBeGreaterThan(0);
    expect(hrefs.filter((path) => !path.startsWith('/suggested-activities/'))).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has no accessibility finding while it is open, %s, on a phone', async (colorScheme) => {
    const page = await open('/', { viewport: { width: 320, height: 640 }, colorScheme });
    await page.keyboard.press('/');
    await page.waitForSelector(field);
    await page.keyboard.type('goal', { delay: 20 });
    await page.waitForSelector(result);
    await page.waitForLoadState('networkidle');
    await bringAxe(page);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  it.each(['/', '/search/'])(
    'leads to the index of the site where it cannot be loaded, from %s',
    { tags: 'nightly' },
    async (path) => {
      const page = await open(path);
      await page.route('**/pagefind/**', (route) => route.abort());
      if (path === '/') {
        await page.getByRole('link', { name: 'Search' }).first().click();
        await page.waitForURL(/\/search\/$/);
      } else {
        await page.locator('[data-search-here] input').fill('goal');
        await page.locator('[data-search-here]').waitFor({ state: 'hidden' });
      }
      expect(await page.getByRole('main').getByRole('link', { name: 'Weed one shelf together' }).isVisible()).toBe(true);
    },
  );

  it('is a list of everything on the site where scripts do not run', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Search' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/search/');
    expect(await page.locator('[data-search-here]').isVisible()).toBe(false);
    const links = await page.getByRole('main').getByRole('link').count();
    expect(links).toBeGreaterThan(120);
    await page.getByRole('main').getByRole('link', { name: 'Weed one shelf together' }).click();
    expect(await page.locator('h1').innerText()).toBe('Weed one shelf together');
  });
});
