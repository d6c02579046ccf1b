// Every page can be walked with Tab, from its skip link to its end.
import { describe, expect, it } from 'vitest';
import { faultsOnEveryPage } from './every-page.ts';
import { focusFaults, keyboardFaults } from './faults/keyboard.ts';
import { readersUrl } from './readers-url.ts';
import { useBrowser } from './use-browser.ts';

/** The smallest window is the one in which something is most likely to cover what has the focus. */
const large = { width: 1280, height: 800 };
const small = { width: 320, height: 256 };
const patience = { timeout: 300_000 };

describe('pages of every kind', () => {
  const browser = useBrowser();

  it('lets Tab reach every control, in order, marked and in view', patience, async () => {
    const options = { viewport: large, reducedMotion: 'reduce' } as const;
    const visit = { browser: browser(), url: readersUrl, options };
    const faults = await faultsOnEveryPage(visit, async (page) => {
      await page.setViewportSize(large);
      const walking = await keyboardFaults(page);
      await page.setViewportSize(small);
      return [...walking, ...(await focusFaults(page)).map((fault) => `${small.width} px: ${fault}`)];
    });
    expect(faults).toEqual({});
  });
});
