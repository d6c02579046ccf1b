// Sees to it that the browser tests have a browser: one that is installed, else Playwright's own download, else Debian's package.
import { findChromium } from './chromium.ts';
import { ensureInstalled } from './command/ensure-installed.ts';

const debian = (packages: string) => `apt-get update -qq && apt-get install -y -qq ${packages}`;

const found = ensureInstalled({
  name: 'Chromium',
  find: findChromium,
  ways: [
    { what: 'Playwright’s own Chromium', command: ['npx', ['playwright-core', 'install', 'chromium']] },
    { what: 'Debian’s Chromium, without a window', command: ['sh', ['-c', debian('chromium-headless-shell fonts-liberation')]] },
    { what: 'Debian’s Chromium', command: ['sh', ['-c', debian('chromium')]] }, // its older versions have no other
  ],
  advice: 'The browser tests need Chromium. Install Chrome or Chromium, or set CHROMIUM to the path of one, and try again.',
});
console.log(`Browser tests use ${found}`);
