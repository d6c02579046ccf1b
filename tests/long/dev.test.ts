// `npm run dev`: Astro's dev server behind the Worker. What a browser does beside it, tests/long/cms/local-author.test.ts sees.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type LocalSystem, startSystem } from '../../scripts/local/start-system.ts';
import { type ScratchCopy, scratchCopy } from '../system/cms/scratch-copy.ts';

const patience = { timeout: 60_000, interval: 50 };
const lines: string[] = [];
let copy: ScratchCopy;
let system: LocalSystem;

beforeAll(async () => {
  copy = await scratchCopy();
  system = await startSystem({
    root: copy.root,
    dataDirectory: join(copy.root, '.data'),
    watch: true,
    log: (line) => lines.push(line),
  });
});
afterAll(async () => {
  await system?.stop();
  await copy?.remove();
});

const get = (path: string) => fetch(system.siteUrl + path, { redirect: 'manual' });
const textOf = async (path: string) => (await get(path)).text();

test('the Worker fills the pages that depend on the moment, and every other address has what the host would give it', async () => {
  const home = await get('/');
  expect([home.status, home.headers.get('content-security-policy')]).toEqual([200, expect.stringContaining("default-src 'none'")]);
  expect(await home.text()).not.toMatch(/data-when="[^"]*closed/);
  const slash = await get('/faq');
  expect([slash.status, slash.headers.get('location')]).toEqual([307, `${system.siteUrl}/faq/`]);
  const missing = await get('/nowhere/');
  expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('<h1')]);
  expect((await get('/alsc/mentoring/')).headers.get('location')).toBe('/');
  expect(await textOf('/calendar.ics')).toContain('BEGIN:VCALENDAR');
  expect(await textOf('/news/feed.xml')).toContain('<rss');
  // Whoever writes in the CMS is not reloaded.
  expect(await textOf('/faq/')).toContain('/@vite/client');
  expect(await textOf('/admin/')).not.toContain('/@vite/client');
  for (const file of ['decap-cms.js', 'previews.js', 'previews.css', 'site-content.json']) {
    expect([file, (await get(`/admin/${file}`)).status]).toEqual([file, 200]);
  }
});

test('a changed word is on its page', async () => {
  await copy.edit('content/glossary/mentee.yml', (text) => text.replace('works with a mentor', 'works beside a mentor'));
  await vi.waitUntil(async () => (await textOf('/glossary/')).includes('works beside a mentor'), patience);
});

test('a changed question is on the page and in the check at the edge, and content with a fault changes neither', async () => {
  const form = 'content/forms/mentee.yml';
  const atTheEdge = async (sentence: string) => {
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(`${system.siteUrl}/api/applications/mentee`, { method: 'POST', headers, body: '{"answers":{}}' });
    return (await reply.text()).includes(sentence);
  };
  await copy.edit(form, (text) => text.replace('Full name', 'Whole name').replace('your full name', 'your whole name'));
  await vi.waitUntil(async () => (await textOf('/apply/mentee/')).includes('Whole name'), patience);
  await vi.waitUntil(() => atTheEdge('Enter your whole name'), patience);

  const sound = await copy.edit(form, (text) => text);
  await copy.edit(form, (text) => text.replace('kind: e-mail', 'kind: nothing'));
  await vi.waitUntil(() => lines.some((line) => line.includes(form)), patience);
  expect(await textOf('/apply/mentee/')).toContain('Whole name');
  expect(await atTheEdge('Enter your whole name')).toBe(true);
  await copy.edit(form, () => sound);
  await vi.waitUntil(() => lines.includes('The content has no problem any more.'), patience);
});
