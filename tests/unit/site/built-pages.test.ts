// The built pages keep the contract that the edge relies on: titles, headings, slots, states, ids and one empty message a question.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FormName, formNames, formSchema, formTraits, questionsOf } from '../../../src/domain/form/form.ts';
import { controlFields, controlId, errorId, steps } from '../../../src/domain/form/page.ts';
import { momentSlots } from '../../../src/domain/page/moment-texts.ts';
import { readYaml } from './read-yaml.ts';

const root = new URL('../../../', import.meta.url).pathname;
let folder = '';
const pages = new Map<string, string>();

const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;
const page = (path: string) => pages.get(path) ?? '';

/** Builds the site into a folder of its own; without `programNow` as production does. */
async function build(into: string, programNow: string | undefined): Promise<void> {
  const { PROGRAM_NOW: _inherited, ...environment } = process.env;
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', into], {
    cwd: root,
    env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1', ...(programNow ? { PROGRAM_NOW: programNow } : {}) },
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await build(join(folder, 'practice'), '2014-08-15T17:00:00Z');
  await build(join(folder, 'production'), undefined);
  const files = (await readdir(join(folder, 'practice'), { recursive: true })).filter((file) => file.endsWith('.html'));
  for (const file of files)
    pages.set(`/${file.replace(/index\.html$/, '')}`, await readFile(join(folder, 'practice', file), 'utf8'));
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('every page has one title, one main heading, one main part, and no script', () => {
  expect(pages.size).toBeGreaterThanOrEqual(18);
  for (const [path, html] of pages) {
    expect(count(html, /<title>/g), path).toBe(1);
    expect(count(html, /<h1[ >]/g), path).toBe(1);
    expect(count(html, /<main id="main"/g), path).toBe(1);
    expect(html.replaceAll('<script type="application/ld+json">', ''), path).not.toContain('<script');
    expect(html, path).not.toMatch(/ style="/);
  }
});

test('every id stands once on its page', () => {
  for (const [path, html] of pages) {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, path).toBe(ids.length);
  }
});

test('every link within the site leads to a page, and to a heading that it has', () => {
  for (const [path, html] of pages) {
    for (const [, href = ''] of html.matchAll(/ href="(\/[^"]*)"/g)) {
      if (href.startsWith('/_astro/') || href === '/favicon.svg') continue;
      const [target = '', fragment] = href.split('#');
      expect(pages.has(target), `${path} links to ${href}`).toBe(true);
      if (fragment) expect(page(target), `${path} links to ${href}`).toContain(`id="${fragment}"`);
    }
  }
});

test('a practice copy says so on every page', () => {
  for (const [path, html] of pages) expect(html, path).toContain('The program clock stands at Friday, August 15, 2014.');
});

test('production has no trace of a practice copy', async () => {
  const files = (await readdir(join(folder, 'production'), { recursive: true })).filter((file) => /\.(html|css)$/.test(file));
  expect(files.length).toBeGreaterThan(18);
  for (const file of files)
    expect(await readFile(join(folder, 'production', file), 'utf8'), file).not.toMatch(/practice copy|program clock/i);
});

test('pages that depend on the moment have its slots', () => {
  const slotsOn = (path: string) => momentSlots.filter((slot) => page(path).includes(`data-slot="${slot}"`));
  expect(slotsOn('/')).toEqual(expect.arrayContaining(['notice-headline', 'notice-detail']));
  expect(slotsOn('/apply/')).toEqual([...momentSlots]);
  expect(slotsOn('/apply/mentee/')).toEqual(
    expect.arrayContaining(['cycle-title', 'deadline', 'closed-sentence', 'next-sentence']),
  );
});

test('while a cycle is open, the closed branch is there and hidden', () => {
  expect(page('/apply/mentee/')).toContain('<div data-when="open">');
  expect(page('/apply/mentee/')).toContain('<div data-when="closed" hidden>');
});

describe.each(formNames.map((name) => ({ name })))('the $name form', ({ name }: { name: FormName }) => {
  test('sends to its own address and asks for a check first', () => {
    const html = page(formTraits[name].page);
    expect(html).toContain(`<form method="post" action="${formTraits[name].action}" novalidate data-form="${name}">`);
    expect(html).toContain(`name="${controlFields.step}" value="${steps.check}"`);
    expect(html).toMatch(/<main [^>]*>\s*<div data-errors><\/div>\s*<h1>/);
    expect(html).not.toMatch(/ (required|maxlength)[ =>]/);
  });

  test('has every question once, with its control and an empty message', async () => {
    const html = page(formTraits[name].page);
    for (const question of questionsOf(formSchema.parse(await readYaml(`forms/${name}.yml`)))) {
      expect(count(html, new RegExp(` data-question="${question.name}"`, 'g')), question.name).toBe(1);
      expect(html).toContain(`id="${controlId(question.name)}" name="${question.name}"`);
      expect(html).toContain(`<p class="error" id="${errorId(question.name)}" data-error hidden></p>`);
    }
  });
});

test.each(['check', 'receipt', 'status', 'withdraw', 'message'])('the %s shell is kept from search engines', (name) => {
  expect(page(`/shells/${name}/`)).toContain('<meta name="robots" content="noindex">');
});
