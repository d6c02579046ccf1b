// Sees to it that the browser tests have a browser: one that is installed, else Playwright's own download, else Debian's package.
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

const debian = (packages: string) => `apt-get update -qq && apt-get install -y -qq ${packages}`;
const ways = [
  { what: 'Playwright’s own Chromium', command: ['npx', ['playwright-core', 'install', 'chromium']] },
  { what: 'Debian’s Chromium, without a window', command: ['sh', ['-c', debian('chromium-headless-shell fonts-liberation')]] },
  { what: 'Debian’s Chromium', command: ['sh', ['-c', debian('chromium')]] }, // its older versions have no other
] as const;

if (!findChromium()) {
  for (const { what, command } of ways) {
    console.log(`No Chromium is installed yet. Trying ${what} …`);
    spawnSync(command[0], command[1], { stdio: ['ignore', 'ignore', 'inherit'], timeout: 240_000 });
    if (findChromium()) break;
  }
}
const found = findChromium();
if (!found) {
  console.error('The browser tests need Chromium. Install Chrome or Chromium, or set CHROMIUM to the path of one, and try again.');
  process.exit(1);
}
console.log(`Browser tests use ${found}`);
