// The built pages keep the contract that the edge relies on: titles, headings, slots, states, ids and one empty message a question.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Tag, tagsOf } from '../../scripts/site/html-tags.ts';
import { isDataBlock } from '../../scripts/site/page-resources.ts';
import { questionsOf } from '../../src/domain/form/form.ts';
import { type FormName, formNames, formTraits } from '../../src/domain/form/form-traits.ts';
import { controlFields, controlId, errorId, steps } from '../../src/domain/form/page.ts';
import { momentSlots } from '../../src/domain/page/moment-texts.ts';
import { realContent } from '../unit/domain/fixtures/real-content.ts';
import { builtPages } from './built-site.ts';

const root = join(import.meta.dirname, '..', '..');
let pages: ReadonlyMap<string, string> = new Map();

const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;
const page = (path: string) => pages.get(path) ?? '';
const calendars = new Map<string, string>();

beforeAll(async () => {
  pages = await builtPages();
  const directory = inject('siteDirectory');
  for (const file of (await readdir(directory, { recursive: true })).filter((name) => name.endsWith('.ics')))
    calendars.set(`/${file}`, await readFile(join(directory, file), 'utf8'));
});

test('every page has one title, one main heading and one main part, and no style in an attribute', () => {
  expect(pages.size).toBeGreaterThanOrEqual(18);
  for (const [path, html] of pages) {
    expect(count(html, /<title>/g), path).toBe(1);
    expect(count(html, /<h1[ >]/g), path).toBe(1);
    expect(count(html, /<main id="main"/g), path).toBe(1);
    expect(
      tagsOf(html).filter(({ attributes }) => attributes.has('style')),
      path,
    ).toEqual([]);
  }
});

/** What the Content-Security-Policy lets run: modules of our own, and none that a page holds itself. JSON-LD is data. */
const isOwnModule = ({ attributes, text }: Tag) =>
  attributes.get('type') === 'module' && /^\/[^/]/.test(attributes.get('src') ?? '') && text.trim() === '';

test('every script is a module of our own in a file of its own', () => {
  for (const [path, html] of pages) {
    const tags = tagsOf(html);
    const scripts = tags.filter((tag) => tag.name === 'script' && !isDataBlock(tag));
    expect(
      scripts.filter((script) => !isOwnModule(script)),
      path,
    ).toEqual([]);
    const handlers = tags.flatMap(({ name, attributes }) =>
      [...attributes.keys()].filter((key) => key.startsWith('on')).map((key) => `${name} ${key}`),
    );
    expect(handlers, path).toEqual([]);
  }
});

test('every id stands once on its page', () => {
  for (const [path, html] of pages) {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, path).toBe(ids.length);
  }
});

test('a practice copy says so on every page', () => {
  for (const [path, html] of pages) expect(html, path).toContain('The program clock stands at Friday, August 15, 2014.');
});

describe('a production build, which was made later,', () => {
  const folder = join(root, 'dist');

  test('has no trace of a practice copy', async () => {
    const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(html|css)$/.test(file));
    expect(files.length).toBeGreaterThan(pages.size);
    for (const file of files) expect(await readFile(join(folder, file), 'utf8'), file).not.toMatch(/practice copy|program clock/i);
  });

  test('has the same calendar', async () => {
    /** Without the address of the site, and without the line breaks that depend on its length. */
    const dates = (calendar = '') =>
      calendar.replaceAll('\r\n ', '').replaceAll(/https?:\/\/(?:localhost:\d+|mentoring\.example\.org)/g, '');
    const calendar = dates(calendars.get('/calendar.ics'));
    expect(calendar).toContain('DTSTAMP');
    expect(dates(await readFile(join(folder, 'calendar.ics'), 'utf8'))).toBe(calendar);
  });
});

test('pages that depend on the moment have its slots', () => {
  const slotsOn = (path: string) => momentSlots.filter((slot) => page(path).includes(`data-slot="${slot}"`));
  expect(slotsOn('/')).toEqual(expect.arrayContaining(['notice-headline', 'notice-detail']));
  expect(slotsOn('/apply/')).toEqual([...momentSlots]);
  expect(slotsOn('/apply/mentee/')).toEqual(
    expect.arrayContaining(['cycle-title', 'deadline', 'closed-sentence', 'next-sentence']),
  );
});

test('the calendar has every date, and each date has a file of its own', () => {
  const uids = (text: string) => [...text.matchAll(/^UID:(.+)@/gm)].map(([, id = '']) => id);
  const all = calendars.get('/calendar.ics') ?? '';
  const single = [...calendars].filter(([path]) => path !== '/calendar.ics');
  expect(single.map(([path]) => path).sort()).toEqual(
    uids(all)
      .map((id) => `/calendar/${id}.ics`)
      .sort(),
  );
  for (const [path, text] of single) expect(uids(text).map((id) => `/calendar/${id}.ics`)).toEqual([path]);
});

test('only pages that pass through the Worker say what depends on the moment', () => {
  const passesThrough = /^\/(?:$|apply\/|calendar\/$|shells\/)/;
  const frozen = [...pages]
    .filter(([path, html]) => !passesThrough.test(path) && /data-(?:when|step)=/.test(html))
    .map(([path]) => path);
  expect(frozen).toEqual([]);
  const slots = new RegExp(`data-slot="(?:${momentSlots.join('|')})"`);
  expect([...pages].filter(([path, html]) => !passesThrough.test(path) && slots.test(html)).map(([path]) => path)).toEqual([]);
});

test('while a cycle is open, the closed branch is there and hidden', () => {
  expect(page('/apply/mentee/')).toContain('<div data-when="open" data-pagefind-ignore>');
  expect(page('/apply/mentee/')).toContain('<div data-when="closed" hidden data-pagefind-ignore>');
});

describe.each(formNames.map((name) => ({ name })))('the $name form', ({ name }: { name: FormName }) => {
  test('sends to its own address and asks for a check first', () => {
    const html = page(formTraits[name].page);
    expect(html).toContain(`<form method="post" action="${formTraits[name].action}" novalidate data-form="${name}">`);
    expect(html).toContain(`name="${controlFields.step}" value="${steps.check}"`);
    expect(html).toMatch(/<main [^>]*>\s*<div data-errors><\/div>\s*<h1>/);
    expect(html).not.toMatch(/ (required|maxlength)[ =>]/);
  });

  test('has every question once, with its control and an empty message', () => {
    const html = page(formTraits[name].page);
    for (const question of questionsOf(realContent.forms[name].content)) {
      expect(count(html, new RegExp(` data-question="${question.name}"`, 'g')), question.name).toBe(1);
      expect(html).toContain(`id="${controlId(question.name)}" name="${question.name}"`);
      expect(html).toContain(`<p class="error" id="${errorId(question.name)}" data-error hidden></p>`);
    }
  });
});

test.each(['check', 'receipt', 'status', 'withdraw', 'message'])('the %s shell is kept from search engines', (name) => {
  expect(page(`/shells/${name}/`)).toContain('<meta name="robots" content="noindex">');
});
