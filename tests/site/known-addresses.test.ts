// The check of links knows which pages there are; the build makes them.
import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { addressJudge } from '../../cms/addresses/known-addresses.ts';
import { readTexts } from '../../cms/read-texts.ts';
import { tagsOf } from '../../scripts/site/html-tags.ts';
import { fileOf } from '../../scripts/site/page-paths.ts';
import { contentDirectory, realLibrary } from '../unit/domain/fixtures/real-content.ts';
import { builtPages, isShell } from './built-site.ts';

const judge = addressJudge(await readTexts(contentDirectory), realLibrary);

test('every page that is built is known to the check of links, and no list of activities besides', async () => {
  const pages = [...(await builtPages()).keys()].filter((path) => !isShell(path) && path !== '/404.html');
  expect(pages.length).toBeGreaterThan(80);
  expect(pages.filter((path) => judge(path) !== 'known')).toEqual([]);
  expect(judge('/suggested-activities/place/moon/')).toBe('no such page');
});

test('a place that the check knows on a page with a text is there', async () => {
  const html = await readFile(fileOf(inject('siteDirectory'), '/privacy/'), 'utf8');
  const ids = tagsOf(html).flatMap(({ attributes }) => attributes.get('id') ?? []);
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids.filter((id) => /^[a-z]/.test(id) && !id.includes('menu')))
    expect(judge(`/privacy/#${id}`), id).toBe('known');
});
