// `npm run dev`: Decap on decap-server, and what an author finds in her files, in her terminal and on the site.

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type LocalSystem, startSystem } from '../../../scripts/local/start-system.ts';
import { useBrowser } from '../use-browser.ts';
import { type AuthorInCms, authorInCms } from './author-in-cms.ts';
import { addPicture } from './media.ts';
import { type ScratchCopy, scratchCopy } from './scratch-copy.ts';

const slug = '2014-02-28-spring-2014';
const term = 'content/glossary/shelf-talker.yml';
const news = `content/news/${slug}.md`;
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
afterAll(async () => {
  await system?.stop();
  await copy?.remove();
});

/** Git in the authoring repository. */
async function git(...words: string[]): Promise<string> {
  return (await promisify(execFile)('git', words, { cwd: join(copy.root, '.data', 'authoring') })).stdout;
}

test('an entry goes from draft to review to publication, with a picture: it is in the files, and open pages show it', async () => {
  const before = await copy.read(news);
  const reader = await (await browser().newContext()).newPage();
  await reader.goto(`${system.siteUrl}/news/${slug}/`);
  const reloads: string[] = [];
  reader.on('framenavigated', (frame) => reloads.push(frame.url()));

  await author.openEntry('news', slug);
  await author.write('Headline', 'Applications closed for a second spring');
  const buffer = await author.page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } });
  await addPicture(author, 'Text', { name: 'A shelf.png', mimeType: 'image/png', buffer }, 'a-shelf.webp', 'A shelf');
  await author.save();
  expect(await git('log', '--format=%s', `main..cms/news/${slug}`)).toMatch(/^[^\n]+\n$/);
  expect(await git('show', `cms/news/${slug}:${news}`)).toContain('title: Applications closed for a second spring');
  expect(await copy.read(news)).toBe(before);
  await author.page.goto(`${system.siteUrl}/admin/#/workflow`);
  await author.page.getByRole('link', { name: 'Applications closed for a second spring' }).first().click();
  await author.setStatus('In review');
  // Nobody builds a draft here: a preview of it would be looked for in vain.
  expect(await author.page.getByRole('button', { name: 'Check for Preview' }).isVisible()).toBe(false);
  expect(await git('config', `branch.cms/news/${slug}.description`)).toContain('pending_review');
  await author.setStatus('Ready');
  await author.publish();

  const after = await vi.waitUntil(async () => {
    const text = await copy.read(news);
    return text === before ? undefined : text;
  }, patience);
  expect(after).toContain('title: Applications closed for a second spring');
  expect(after).toContain('![A shelf](../media/a-shelf.webp)');
  const picture = await readFile(join(copy.root, 'content/media/a-shelf.webp'));
  expect(picture.subarray(8, 12).toString('latin1')).toBe('WEBP');
  expect(await git('branch', '--format=%(refname:short)')).toBe('main\n');
  expect(lines).toContain(`From the CMS: ${news}`);

  // Nobody reloads it by hand, and it is reloaded for the new pages only.
  await reader.getByRole('heading', { level: 1, name: 'Applications closed for a second spring' }).waitFor(patience);
  await reader.getByRole('img', { name: 'A shelf' }).waitFor();
  expect(reloads).toEqual([reader.url()]);
  await author.openEntry('news', slug);
  await author.page.getByRole('link', { name: 'View Live' }).waitFor();
  expect(author.complaints).toEqual([]);
}, 120_000);

test('a line that the author wrote by hand meanwhile is never lost: the CMS and the terminal say so, and the draft is kept', async () => {
  const faq = 'can-students-apply';
  const path = `content/faq/${faq}.mdx`;
  await author.openEntry('faq', faq);
  const own = await copy.edit(path, (text) => text.replace(/^question: .*$/m, 'question: May people who study apply?'));
  await author.write('Question', 'Is it open to students?');
  await author.save();
  await author.setStatus('Ready');
  await author.press('Publish now');
  expect(await author.told(/Not published/)).toContain('Nothing is lost');
  expect(await copy.read(path)).toBe(own);
  expect(lines.at(-1)).toContain(`Not published: ${path} changed in the same lines`);
  expect(await git('show', `cms/faq/${faq}:${path}`)).toContain('Is it open to students?');

  // As the sentence advises: the same line on both sides.
  await author.write('Question', 'May people who study apply?');
  await author.save();
  expect(await author.statusShown()).toBe('Ready');
  await author.publish();
  expect(await copy.read(path)).toBe(own);
});

test('a new entry that lacks something is told so at its field, and is a new file when it is published', async () => {
  await author.goToList('Glossary');
  await author.startNew('Term');
  await author.write('Term', 'Shelf talker');
  await author.write('Page that says more', 'nowhere');
  expect(await author.saveInVain()).toBe('Not saved yet: something is missing. Look for the fields in red.');
  expect(await author.errorsAt('Meaning')).toEqual(['Meaning is required.']);
  expect(await author.errorsAt('Page that says more')).toEqual([expect.stringContaining('Begin with / and stay on this site')]);
  await author.write('Page that says more', '');
  await author.write('Meaning', 'A small card on a shelf that recommends a book to whoever stands before it.');
  await author.save();
  await author.page.waitForURL(/entries\/shelf-talker$/); // Decap goes there when it has read the new entry
  await author.setStatus('Ready');
  await author.publish();
  expect(await vi.waitUntil(() => copy.read(term), patience)).toContain('term: Shelf talker');
});

test('it can be duplicated, and the duplicate is a draft of its own', async () => {
  await author.duplicate();
  await author.write('Term', 'Shelf wobbler');
  await author.save();
  await author.page.waitForURL(/entries\/shelf-wobbler$/);
  const draft = await git('show', 'cms/glossary/shelf-wobbler:content/glossary/shelf-wobbler.yml');
  expect(draft).toBe((await copy.read(term))?.replace('Shelf talker', 'Shelf wobbler'));
  expect(await copy.read('content/glossary/shelf-wobbler.yml')).toBeUndefined();
});

test('it can be unpublished, which keeps it as a draft, and published again', async () => {
  await author.openEntry('glossary', 'shelf-talker');
  const text = await copy.read(term);
  await author.unpublish();
  await vi.waitUntil(async () => (await copy.read(term)) === undefined, patience);
  expect(await git('show', `cms/glossary/shelf-talker:${term}`)).toBe(text);
  await author.openEntry('glossary', 'shelf-talker');
  await author.publish();
  await vi.waitUntil(async () => (await copy.read(term)) === text, patience);
});

test('it can be deleted, and the terminal says how to see it again', async () => {
  await author.page.getByRole('button', { name: 'Delete published entry' }).click();
  await vi.waitUntil(async () => (await copy.read(term)) === undefined, patience);
  await vi.waitUntil(() => lines.some((line) => line.startsWith(`Deleted in the CMS: ${term}`)), patience);
  expect(await git('ls-tree', '--name-only', 'main', term)).toBe('');
});
