// What search costs a reader: nothing before they want it, and how much to the first result, beside one file with every page's words,
// as searches that load their whole index take it.
import { readFile } from 'node:fs/promises';
import type { Response } from 'playwright-core';
import { startChromium } from '../../chromium.ts';
import type { LocalSystem } from '../../local/start-system.ts';
import { fileOf, pagePaths } from '../../site/page-paths.ts';
import { transferBytes } from '../../site/page-weight.ts';
import { grouped } from '../figures.ts';
import { withSystem } from '../with-system.ts';

const query = 'book list';

export function benchSearchWeight(): Promise<readonly string[]> {
  return withSystem(async (system) => {
    const browser = await startChromium();
    try {
      const page = await browser.newPage({ baseURL: system.siteUrl });
      const answers: Response[] = [];
      page.on('response', (answer) => answers.push(answer));
      await page.goto('/', { waitUntil: 'networkidle' });
      const before = await bytesOf(answers.splice(0).filter((answer) => pathOf(answer).startsWith('/pagefind/')));
      await page.keyboard.press('/');
      await page.locator('dialog[open] input[type=search]').waitFor();
      await page.keyboard.type(query);
      await page.locator('.pf-result-link').first().waitFor();
      const after = await bytesOf(answers);
      const whole = await wholeIndexBytes(system);
      return [
        `Before anybody searches: ${grouped(before)} B of Pagefind. From the key “/” to the first result for “${query}”: ${grouped(after)} B in ${answers.length} files.`,
        `One file with every page’s words, Brotli 11, as searches that load a whole index take it: ${grouped(whole)} B and a script; ratio ${(whole / after).toFixed(2)}`,
      ];
    } finally {
      await browser.close();
    }
  });
}

const pathOf = (answer: Response) => new URL(answer.url()).pathname;

/** What a server that compresses sends; Pagefind's own files are compressed already. */
async function bytesOf(answers: readonly Response[]): Promise<number> {
  const sizes = answers.map(async (answer) => {
    const body = await answer.body();
    return /\.(?:js|css|json|svg)$|\/$/.test(pathOf(answer)) ? transferBytes(body, pathOf(answer)) : body.length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function wholeIndexBytes({ siteDirectory }: LocalSystem): Promise<number> {
  const entries: { url: string; words: string }[] = [];
  for (const url of await pagePaths(siteDirectory)) {
    const html = await readFile(fileOf(siteDirectory, url), 'utf8');
    const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
    entries.push({ url, words: main.replaceAll(/<[^>]*>|\s+/g, ' ').replaceAll(/ {2,}/g, ' ') });
  }
  return transferBytes(Buffer.from(JSON.stringify(entries)), '.json');
}
