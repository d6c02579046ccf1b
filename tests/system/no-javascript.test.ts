// A page is complete without its scripts: they add comfort, never content, and leave nothing dead where they do not run.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOnEveryPage } from './every-page.ts';
import { deadControls } from './faults/dead-controls.ts';
import { useBrowser } from './use-browser.ts';
import { useWholeSystem } from './whole-system.ts';

const patience = { timeout: 180_000 };

/** What a reader sees in the main part, but for what scripts put there, which they mark with `data-enhanced`. */
function mainText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-enhanced] { display: none !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return (document.querySelector('main')?.innerText ?? '').replace(/\s+/g, ' ').trim();
  });
}

describe('every page', () => {
  const system = useWholeSystem();
  const browser = useBrowser();
  const visit = (options = {}) => ({ browser: browser(), url: (path: string) => system().url(path), options });

  it('says the same without JavaScript as with it, and shows nothing that would need it', patience, async () => {
    const texts = new Map<string, string>();
    const dead = await faultsOnEveryPage(visit({ javaScriptEnabled: false }), async (page, path) => {
      texts.set(path, await mainText(page));
      return deadControls(page);
    });
    expect(dead).toEqual({});

    const different = await faultsOnEveryPage(visit(), async (page, path) => {
      await page.waitForLoadState('load');
      const [without = '', withScripts] = [texts.get(path), await mainText(page)];
      if (without === '') return ['has no text'];
      return without === withScripts ? [] : [`without: ${without}`, `with: ${withScripts}`];
    });
    expect(different).toEqual({});
  });
});
