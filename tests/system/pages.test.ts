import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '../../scripts/chromium.ts';
import { fillIn, formNamed } from './applicant.ts';
import { useWholeSystem } from './whole-system.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const schemes: readonly BrowserContextOptions[] = [
  { viewport: { width: 320, height: 256 }, colorScheme: 'light' },
  { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
];

describe('every page', () => {
  const system = useWholeSystem();
  let browser: Browser;
  let axe = '';
  let paths: readonly string[] = [];
  beforeAll(async () => {
    browser = await startChromium();
    axe = await readFile(axePath, 'utf8');
    paths = await crawl();
  });
  afterAll(() => browser.close());

  /** Every page that can be reached from the home page by links, and the page for an address that leads nowhere. */
  async function crawl(): Promise<readonly string[]> {
    const found = new Set(['/', '/nowhere/']);
    for (const path of found) {
      const page = await (await fetch(system().url(path))).text();
      for (const [, link = ''] of page.matchAll(/href="(\/[^"#]*)/g)) if (link.endsWith('/')) found.add(link);
    }
    return [...found];
  }

  async function findings(page: Page): Promise<readonly string[]> {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof import('axe-core') };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await checker.run(document, { runOnly: tags });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
  }

  /** What is wrong with a page as it stands. */
  async function faultsOf(page: Page): Promise<readonly string[]> {
    await page.waitForLoadState('load');
    const structure = await page.evaluate(() => ({
      headings: document.querySelectorAll('h1').length,
      scripts: document.querySelectorAll('script:not([type="application/ld+json"])').length,
      overflow: document.documentElement.scrollWidth - window.innerWidth,
      small: [...document.querySelectorAll('main button, main input, nav a, footer a, main a')]
        .filter((element) => {
          const isInline =
            element.tagName === 'A' && element.parentElement?.matches('p, li, dd') && !element.closest('nav, footer');
          const { width, height } = element.getBoundingClientRect();
          return !isInline && width > 0 && (width < 24 || height < 24) && !element.matches('input[type=hidden]');
        })
        .map((element) => element.outerHTML),
      notice: document.body.textContent?.includes('Practice copy') ?? false,
      title: document.title,
    }));
    return [
      ...(await findings(page)),
      ...(structure.headings === 1 ? [] : [`${structure.headings} h1`]),
      ...(structure.scripts === 0 ? [] : [`${structure.scripts} scripts`]),
      ...(structure.overflow <= 0 ? [] : [`${structure.overflow} px wider than the window`]),
      ...structure.small.map((element) => `smaller than 24 px: ${element}`),
      ...(structure.notice ? [] : ['does not say that it is a practice copy']),
      ...(structure.title.includes('ALSC Mentoring Program') ? [] : [`title ${structure.title}`]),
    ];
  }

  it('that the issue names can be reached by links', () => {
    for (const path of [
      ...['/', '/working-with-a-match/', '/suggested-activities/', '/mentoring-resources/', '/mentoring-forum/', '/apply/'],
      ...['/apply/mentee/', '/apply/mentor/', '/goal-sheet/', '/contact/', '/privacy/', '/accessibility/'],
    ]) {
      expect(paths).toContain(path);
    }
  });

  it.each(schemes)('has no accessibility finding, one heading, no script, no overflow and no tiny target: %o', async (options) => {
    const page = await (await browser.newContext(options)).newPage();
    const faults: Record<string, readonly string[]> = {};
    for (const path of paths) {
      await page.goto(system().url(path));
      faults[path] = await faultsOf(page);
    }
    expect(faults).toEqual(Object.fromEntries(paths.map((path) => [path, []])));
  });

  it.each(schemes)('of an application is the same, from its errors to its withdrawal: %o', async (options) => {
    const page = await (await browser.newContext(options)).newPage();
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const faults: Record<string, readonly string[]> = {};
    const look = async (state: string) => {
      faults[state] = await faultsOf(page);
    };
    await page.goto(system().url('/apply/mentee/'));
    await press('Check your answers');
    await look('errors');
    await fillIn(page, await formNamed('mentee'), { email: `look-${options.colorScheme}@example.org` });
    await press('Check your answers');
    await look('check');
    await press('Send your application');
    await look('receipt');
    await page.getByRole('link', { name: 'Your own page' }).click();
    await look('status');
    await press('Withdraw this application');
    await look('withdraw');
    await press('Yes, withdraw it');
    await look('withdrawn');
    await page.goto(system().url('/application/unknown'));
    await look('unknown');
    expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((state) => [state, []])));
  });

  it('has links and fragments that lead somewhere', async () => {
    const broken: string[] = [];
    for (const path of paths) {
      const html = await (await fetch(system().url(path))).text();
      for (const [, href = ''] of html.matchAll(/(?:href|src)="([/#][^"]*)"/g)) {
        const target = new URL(href, system().url(path));
        const reply = await fetch(target);
        const isThere =
          (reply.ok || target.pathname === '/nowhere/') &&
          (target.hash === '' || (await reply.text()).includes(`id="${target.hash.slice(1)}"`));
        if (!isThere) broken.push(`${path} → ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });
});
