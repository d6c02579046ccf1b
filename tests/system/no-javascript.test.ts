// A page is complete without its scripts: they add comfort, never content, and leave nothing dead where they do not run.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOnEveryPage, isEveryPage } from './every-page.ts';
import { axeFaults, bringAxe } from './faults/axe.ts';
import { deadControls } from './faults/dead-controls.ts';
import { readersUrl } from './readers-url.ts';
import { useBrowser } from './use-browser.ts';

const patience = { timeout: 300_000 };

/** What a reader sees in the main part, but for what scripts put there or take away, which is marked `data-enhanced`. */
function mainText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-enhanced] { display: none !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return (document.querySelector('main')?.innerText ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Where two texts part. */
function firstDifference(without: string, withScripts: string): readonly string[] {
  const at = without.split('').findIndex((character, index) => character !== withScripts[index]);
  const from = Math.max((at === -1 ? without.length : at) - 40, 0);
  return [`without: … ${without.slice(from, from + 120)}`, `with: … ${withScripts.slice(from, from + 120)}`];
}

describe('pages of every kind', () => {
  const browser = useBrowser();
  const visit = (options = {}) => ({ browser: browser(), url: readersUrl, options });

  it(
    'says the same without JavaScript as with it, shows nothing that would need it, and has no finding of axe',
    patience,
    async () => {
      const texts = new Map<string, string>();
      const faults = await faultsOnEveryPage(visit({ javaScriptEnabled: false }), async (page, path) => {
        texts.set(path, await mainText(page));
        if (!isEveryPage) return deadControls(page); // axe sees the page with its scripts in accessibility.test.ts
        await bringAxe(page, { hasTimers: false });
        return [...(await deadControls(page)), ...(await axeFaults(page))];
      });
      expect.soft(faults).toEqual({});

      const different = await faultsOnEveryPage(visit(), async (page, path) => {
        await page.waitForLoadState('load');
        const [without = '', withScripts] = [texts.get(path), await mainText(page)];
        if (without === '') return ['has no text'];
        return without === withScripts ? [] : firstDifference(without, withScripts);
      });
      expect(different).toEqual({});
    },
  );
});
