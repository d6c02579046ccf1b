// Finds a Chromium and starts it the way our tests and screenshots want it.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

// Without the parts for a window, which cost a third of the time; what it shows and runs is the same.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
  'msedge.exe',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium: `CHROMIUM` in the environment, one on the path, one in its usual place, or Playwright's own. */
export function findChromium(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((directory) => names.map((name) => join(directory, name)));
  const candidates = [process.env['CHROMIUM'] ?? '', ...onPath, ...places, chromium.executablePath()];
  return candidates.find((path) => path !== '' && existsSync(path));
}

type ChromiumOptions = {
  readonly extraArguments?: readonly string[];
  /** Arguments that Playwright would add by itself. */
  readonly withoutArguments?: readonly string[];
};

/** Starts Chromium without a window and without anything that looks for a network of its own. */
export function startChromium({ extraArguments = [], withoutArguments = [] }: ChromiumOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: run `node scripts/ensure-chromium.ts`');
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      ...extraArguments,
    ],
    ignoreDefaultArgs: [...withoutArguments],
  });
}
