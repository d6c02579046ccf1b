import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startChromium } from '../../scripts/chromium.ts';

/** Ends what hangs. A busy machine may take thirty seconds for what an idle one does at once. */
const limitMilliseconds = 120_000;

/** One for all files of a process (`isolate: false`), which ends with it: each start costs a second. */
let shared: Promise<Browser> | undefined;

async function start(): Promise<Browser> {
  const browser = await startChromium();
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(limitMilliseconds);
    return context;
  };
  return browser;
}

/** A browser for the tests of a file, whose windows are closed after them. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    shared ??= start();
    browser = await shared;
  });
  afterAll(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  return () => {
    if (!browser) throw new Error('the browser has not started');
    return browser;
  };
}
