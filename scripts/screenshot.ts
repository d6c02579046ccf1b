// Takes the README's picture of the home page, so that it never ages by hand.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from './chromium.ts';
import { startSystem } from './local/start-system.ts';

const picture = join(import.meta.dirname, '..', '.github', 'home.png');
const dataDirectory = await mkdtemp(join(tmpdir(), 'mentoring-screenshot-'));
const system = await startSystem({ dataDirectory });
const browser = await startChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, colorScheme: 'light' });
  await page.goto(system.siteUrl);
  await page.screenshot({ path: picture });
  console.log('Wrote .github/home.png');
} finally {
  await browser.close();
  await system.stop();
  await rm(dataDirectory, { recursive: true, force: true });
}
