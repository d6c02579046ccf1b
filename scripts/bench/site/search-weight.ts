// What search costs a reader: nothing before they want it, and how much to the first result, beside one file with every page’s words,
// as searches that load their whole index take it.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startChromium } from '../../chromium.ts';
import { fileOf, pagePaths } from '../../site/page-paths.ts';
import { transferBytes } from '../../site/page-weight.ts';
import { grouped } from '../table.ts';
import { type FrontedSystem, withFrontedSystem } from './with-fronted-system.ts';

const firstResultBudget = 150_000;
const query = 'book list';
/** A result, as our own list or one of Pagefind’s own show it. */
const result = '[data-search-result], pagefind-results a[href], .pf-result a[href], .pagefind-ui__result a[href]';
const quietMilliseconds = 1_000;

type Sent = { readonly path: string; readonly bytes: number };

export async function benchSearchWeight(): Promise<readonly string[]> {
  const sent: Sent[] = [];
  return withFrontedSystem(
    (system) => measureSearch(system, sent),
    (path, bytes) => sent.push({ path, bytes }),
  );
}

/** Measures a system that reports into `sent` what it sends. */
export async function measureSearch(system: FrontedSystem, sent: Sent[]): Promise<readonly string[]> {
  if (!existsSync(join(system.siteDirectory, 'pagefind'))) return ['not built: /pagefind/'];
  const browser = await startChromium({ extraArguments: [system.chromiumArgument] });
  try {
    const page = await browser.newPage({ baseURL: system.siteUrl });
    await page.goto('/', { waitUntil: 'networkidle' });
    await pause(quietMilliseconds); // what is loaded when the browser has nothing else to do
    const before = sent.splice(0).filter(ofPagefind);
    const milliseconds = await search(page);
    const after = sent.splice(0);
    const index = after.filter(ofPagefind);
    const whole = await wholeIndexBytes(system.siteDirectory);
    return [
      `Pagefind before anybody searches: ${grouped(total(before))} B in ${before.length} files; budget 0`,
      `From the key “/” to the first result for “${query}”: ${grouped(total(after))} B in ${after.length} files, ${grouped(total(index))} B of them under /pagefind/, in ${milliseconds.toFixed(0)} ms; budget ${grouped(firstResultBudget)} B, of it ${(total(after) / firstResultBudget).toFixed(2)}`,
      `One file with every page’s words, Brotli 11, as searches that load a whole index take it: ${grouped(whole)} B and a script; ratio ${(whole / total(after)).toFixed(2)}`,
    ];
  } finally {
    await browser.close();
  }
}

/** @returns the milliseconds from the key to the first result. */
async function search(page: Page): Promise<number> {
  const startedAt = performance.now();
  await page.keyboard.press('/');
  await page.waitForFunction(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused instanceof HTMLInputElement;
  });
  await page.keyboard.type(query);
  await page.locator(result).first().waitFor();
  return performance.now() - startedAt;
}

function ofPagefind({ path }: Sent): boolean {
  return path.startsWith('/pagefind/');
}

function total(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function wholeIndexBytes(siteDirectory: string): Promise<number> {
  const entries: { url: string; words: string }[] = [];
  for (const url of await pagePaths(siteDirectory)) {
    const html = await readFile(fileOf(siteDirectory, url), 'utf8');
    const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
    entries.push({
      url,
      words: main
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    });
  }
  return transferBytes(Buffer.from(JSON.stringify(entries)), '.json');
}
