// `npm run dev`: the CMS on an author's files, and what she finds in them, in her terminal and in the browser while she writes.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type LocalSystem, startSystem } from '../../../scripts/local/start-system.ts';
import { addPicture } from '../../system/cms/media.ts';
import { type ScratchCopy, scratchCopy } from '../../system/cms/scratch-copy.ts';
import { useBrowser } from '../../system/use-browser.ts';
import { type AuthorInCms, authorInCms } from './author-in-cms.ts';

const slug = '2014-02-28-spring-2014';
const news = `content/news/${slug}.md`;
const faq = 'content/faq/can-students-apply.mdx';
const patience = { timeout: 60_000, interval: 100 };
const lines: string[] = [];
const browser = useBrowser();
let copy: ScratchCopy;
let system: LocalSystem;
let author: AuthorInCms;

beforeAll(async () => {
  copy = await scratchCopy();
  const dataDirectory = join(copy.root, '.data');
  system = await startSystem({ root: copy.root, dataDirectory, watch: true, log: (line) => lines.push(line) });
  author = await authorInCms(browser(), system.siteUrl);
});
afterEach(() => expect(author.complaints.splice(0)).toEqual([]));
afterAll(async () => {
  await system?.stop();
  await copy?.remove();
});

async function openPage(path: string): Promise<Page> {
  const page = await (await browser().newContext()).newPage();
  await page.goto(system.siteUrl + path);
  return page;
}

test('an entry that is published is in the file, with its picture, and open pages show it', async () => {
  const reader = await openPage(`/news/${slug}/`);
  await author.openEntry('news', slug);
  await author.preview().getByRole('heading', { level: 1 }).waitFor();
  await author.write('Headline', 'Applications closed for a second spring');
  const buffer = await author.page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } });
  await addPicture(author, 'Text', { name: 'A shelf.png', mimeType: 'image/png', buffer }, 'a-shelf.webp', 'A shelf');
  await author.publish();
  const text = await copy.read(news);
  expect(text).toContain('title: Applications closed for a second spring');
  expect(text).toContain('![A shelf](../media/a-shelf.webp)');
  const picture = await readFile(join(copy.root, 'content/media/a-shelf.webp'));
  expect(picture.subarray(8, 12).toString('latin1')).toBe('WEBP');
  expect(lines).toContain(`From the CMS: ${news}`);

  // Nobody reloads it by hand.
  await reader.getByRole('heading', { level: 1, name: 'Applications closed for a second spring' }).waitFor(patience);
  await reader.getByRole('img', { name: 'A shelf' }).waitFor();
  // The page of the CMS is not reloaded: somebody may be writing there.
  expect(await author.value('Headline')).toBe('Applications closed for a second spring');
});

test('a line that the author wrote by hand meanwhile is never lost: the CMS and the terminal say so, and both texts are kept', async () => {
  await author.openEntry('faq', 'can-students-apply');
  const own = await copy.edit(faq, (text) => text.replace(/^question: .*$/m, 'question: May people who study apply?'));
  await author.write('Question', 'Is it open to students?');
  await author.press('Publish now');
  expect(await author.refusal()).toContain('Nothing is lost');
  expect(await copy.read(faq)).toBe(own);
  expect(lines.at(-1)).toContain(`${faq} was changed here since the CMS opened it`);
  expect(await author.value('Question')).toBe('Is it open to students?');
  author.complaints.splice(0); // the browser notes the refusal
});

test('a new entry that lacks something is told so at its field, is a new file when it is published, and can be deleted', async () => {
  const term = 'content/glossary/shelf-talker.yml';
  await author.goToList('Glossary');
  await author.startNew('Term');
  await author.write('Term', 'Shelf talker');
  await author.press('Publish now');
  await author.refusal();
  expect(await author.errorsAt('Meaning')).toEqual(['Meaning is required.']);
  await author.write('Meaning', 'A small card on a shelf that recommends a book to whoever stands before it.');
  await author.publish();
  author.complaints.splice(0); // Decap rejects with nothing where something is missing
  const text = await vi.waitUntil(() => copy.read(term), patience);
  expect(text).toContain('term: Shelf talker');
  await author.openEntry('glossary', 'shelf-talker');
  await author.page.getByRole('button', { name: 'Delete entry' }).click();
  await vi.waitUntil(async () => (await copy.read(term)) === undefined, patience);
  const line = await vi.waitUntil(() => lines.find((one) => one.startsWith(`Deleted in the CMS: ${term}`)), patience);
  expect(await copy.read(line.split(' ').at(-1) ?? '')).toBe(text);
});

test('a changed style is seen without a reload of the page', async () => {
  const page = await openPage('/faq/');
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await vi.waitUntil(() => page.evaluate(() => document.querySelector('style[data-vite-dev-id]') !== null), patience);
  await copy.edit('src/styles/base.css', (text) => `${text}\nbody[data-same-page] { outline: 3px solid; }\n`);
  await page.waitForFunction(() => getComputedStyle(document.body).outlineWidth === '3px', undefined, patience);
});

test('what is wrong in a file is told in the terminal and over the page, nothing is lost meanwhile, and it passes when it is mended', async () => {
  const page = await openPage('/glossary/');
  const path = 'content/glossary/mentee.yml';
  const sound = (await copy.read(path)) ?? '';
  await copy.edit(path, (text) => `${text}\n  : [`);
  const overlay = page.locator('vite-error-overlay');
  await overlay.waitFor(patience);
  await overlay.getByText(path).waitFor();
  expect(lines.join('\n')).toMatch(/The content has a problem:\n[\s\S]*content\/glossary\/mentee\.yml/);
  expect(await page.locator('body').innerText()).toContain('Mentee');
  await copy.edit(path, () => sound);
  await vi.waitUntil(() => lines.includes('The content has no problem any more.'), patience);
  await overlay.waitFor({ ...patience, state: 'detached' });
});
