// The check of links knows which pages there are; the build makes them.
import { readdir, readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { addressJudge } from '../../cms/addresses/known-addresses.ts';
import { takenNames } from '../../cms/checks/ensure-pages-have-free-addresses.ts';
import { tagsOf } from '../../scripts/site/html-tags.ts';
import { fileOf } from '../../scripts/site/page-paths.ts';
import { realLibrary, realTexts } from '../unit/domain/fixtures/real-content.ts';
import { builtPages, isShell } from './built-site.ts';

const texts = realTexts;
const judge = addressJudge(texts, realLibrary);

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

test('a page cannot take the name of a folder that the build makes for something else', async () => {
  const built = await readdir(inject('siteDirectory'), { withFileTypes: true });
  const folders = built.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders).toContain('pagefind');
  // A slug has no dot and no underscore.
  const others = folders.filter((name) => /^[a-z0-9-]+$/.test(name) && !texts.has(`pages/${name}.mdx`));
  expect(others.filter((name) => !takenNames.includes(name))).toEqual([]);
});
