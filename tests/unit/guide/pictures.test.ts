import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { madeFrom } from '../../../scripts/guide/picture-age.ts';
import { scenes } from '../../../scripts/guide/scenes.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const pictures = join(root, 'content', 'media', 'guide');
const names = scenes.map(({ name }) => name).sort();
const record = z
  .record(z.string(), z.string())
  .parse(JSON.parse(await readFile(join(root, 'scripts', 'guide', 'made-from.json'), 'utf8')));

test('no picture of the guide has aged: otherwise run `npm run screenshots:guide`', () => {
  expect(record).toEqual(Object.fromEntries(scenes.map((scene) => [scene.name, madeFrom(scene)])));
});

test('every scene has its picture, of 60 kB at most, and there is no other', async () => {
  const files = (await readdir(pictures)).sort();
  expect(files).toEqual(names.map((name) => `${name}.webp`));
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(pictures, file))).size));
  expect(sizes.filter((size) => size > 60_000 || size < 2000)).toEqual([]);
});

test('every picture is shown in the guide', async () => {
  const guide = join(root, 'content', 'guide');
  const texts = await Promise.all((await readdir(guide)).map((file) => readFile(join(guide, file), 'utf8')));
  expect(names.filter((name) => !texts.some((text) => text.includes(`(../media/guide/${name}.webp)`)))).toEqual([]);
});
