import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startChromium } from '../../scripts/chromium.ts';

/** Ends what hangs. A busy machine may take thirty seconds for what an idle one does at once. */
const limitMilliseconds = 120_000;

/** Starts a browser before the tests of a file and closes it after them. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startChromium();
    const newContext = browser.newContext.bind(browser);
    browser.newContext = async (options) => {
      const context = await newContext(options);
      context.setDefaultTimeout(limitMilliseconds);
      return context;
    };
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser has not started');
    return browser;
  };
}
