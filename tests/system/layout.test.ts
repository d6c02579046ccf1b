// Every page fits its window, its text is whole, and its targets are large enough, at every width and with wider spacing.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOnEveryPage } from './every-page.ts';
import { clippingFaults, overflowFaults, overlapFaults, spaceText, targetFaults } from './faults/layout.ts';
import { readersUrl } from './readers-url.ts';
import { useBrowser } from './use-browser.ts';

/** A telephone, which is also a window of 1280 × 1024 at a zoom of 400 % (WCAG 1.4.10), a tablet, and a screen. */
const windows = [
  { width: 320, height: 256 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];
const patience = { timeout: 240_000 };

describe('pages of every kind', () => {
  const browser = useBrowser();
  const visit = () => ({ browser: browser(), url: readersUrl, options: {} });

  it('fits windows of 320, 768 and 1280 px, with and without wider text spacing', patience, async () => {
    const faults = await faultsOnEveryPage(visit(), async (page) => {
      const found: string[] = [];
      const look = async (how: string, kinds: readonly ((page: Page) => Promise<readonly string[]>)[]) => {
        for (const window of windows) {
          await page.setViewportSize(window);
          for (const kind of kinds) found.push(...(await kind(page)).map((fault) => `${window.width} px${how}: ${fault}`));
        }
      };
      await look('', [overflowFaults, targetFaults, clippingFaults, overlapFaults]);
      await spaceText(page);
      await look(' spaced', [overflowFaults, clippingFaults, overlapFaults]);
      return found;
    });
    expect(faults).toEqual({});
  });
});
