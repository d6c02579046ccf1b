import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pictures } from '../../../scripts/guide/pictures.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const images = join(root, 'content', 'media', 'guide');
const names = pictures.map(({ name }) => name).sort();

test('every picture is there, of 60 kB at most, with its words, and there is no other', async () => {
  const files = (await readdir(images)).sort();
  expect(files).toEqual(names.map((name) => `${name}.webp`));
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(images, file))).size));
  expect(sizes.filter((size) => size > 60_000 || size < 2000)).toEqual([]);
  expect((await readdir(join(root, 'scripts', 'guide', 'words'))).sort()).toEqual(names.map((name) => `${name}.yml`));
});

test('every picture is shown in the guide', async () => {
  const guide = join(root, 'content', 'guide');
  const files = (await readdir(guide, { recursive: true })).filter((file) => file.endsWith('.mdx'));
  const texts = await Promise.all(files.map((file) => readFile(join(guide, file), 'utf8')));
  expect(names.filter((name) => !texts.some((text) => text.includes(`/media/guide/${name}.webp)`)))).toEqual([]);
});
