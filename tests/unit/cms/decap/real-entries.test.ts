import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asSaved } from '../../../../scripts/content/as-saved.ts';
import { entryFiles } from '../../../../scripts/content/entry-files.ts';
import { contentDirectory } from '../../domain/fixtures/real-content.ts';

const entries = await entryFiles(contentDirectory);

test.each(entries)('$file is written as the CMS writes it: `npm run format:content` does it', async (entry) => {
  const text = await readFile(join(contentDirectory, entry.file), 'utf8');
  expect(asSaved(entry, text)).toBe(text);
});

test('every file of content/ can be edited in the CMS, but for the records of decisions', async () => {
  const known = new Set(entries.map(({ file }) => file));
  const all = (await readdir(contentDirectory, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const files = all.map(({ parentPath, name }) => join(parentPath, name).slice(contentDirectory.length).replace(/^\//, ''));
  expect(files.filter((file) => !known.has(file) && !/^(?:decisions|media)\//.test(file))).toEqual([]);
});
