// What the search index holds, as its own files tell it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { stateTexts } from '../../src/domain/cycle/steps.ts';

const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  filters: z.record(z.string(), z.array(z.string())),
  meta: z.record(z.string(), z.string()),
});
/** Stands before the JSON of each fragment. */
const signature = 'pagefind_dcd';

let fragments: readonly z.infer<typeof fragmentSchema>[] = [];
beforeAll(async () => {
  const folder = join(inject('siteDirectory'), 'pagefind', 'fragment');
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  fragments = files.map((file) => {
    const text = gunzipSync(file).toString();
    expect(text.startsWith(signature)).toBe(true);
    return fragmentSchema.parse(JSON.parse(text.slice(signature.length)));
  });
});

test('pages, activities, resources, questions, terms, forms, news and passages of a recording can be found, each by its type', () => {
  const types = new Set(fragments.flatMap(({ filters }) => filters['Type'] ?? ['none']));
  expect([...types].sort()).toEqual(['Activity', 'Form', 'Forum', 'News', 'Page', 'Question', 'Resource', 'Term']);
  expect(fragments.filter(({ meta }) => !meta['title'])).toEqual([]);
});

test('an activity can be narrowed down by time, place, preparation and area', () => {
  const activity = fragments.find(({ url }) => url === '/suggested-activities/weed-a-shelf/');
  expect(activity?.filters).toMatchObject({
    'Time in all': ['About an hour'],
    Where: ['In person'],
    Preparation: ['Nobody prepares'],
    'Competency area': ['Knowledge of materials'],
  });
});

test('nothing that depends on the moment is in it: it is made once, and the moment moves on', () => {
  const ofTheMoment = [/are open|closed on|not open yet|is the last day|Apply by/, new RegExp(Object.values(stateTexts).join('|'))];
  const pages = fragments.filter(({ url }) => /^\/(?:$|apply\/|calendar\/$)/.test(url));
  expect(pages.length).toBeGreaterThanOrEqual(5);
  const found = pages.flatMap(({ url, content }) =>
    ofTheMoment.flatMap((words) => (words.test(content) ? [`${url}: ${words}`] : [])),
  );
  expect(found).toEqual([]);
});

test('nothing is found twice, and lists of other pages not at all', () => {
  const urls = fragments.map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
  expect(
    urls.filter((url) => /^\/(?:search|news|admin|shells)\/$/.test(url) || /^\/suggested-activities\/[^/]+\/[^/]+\//.test(url)),
  ).toEqual([]);
});
