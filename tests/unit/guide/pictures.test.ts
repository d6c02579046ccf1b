import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeFrom } from '../../../scripts/guide/picture-age.ts';
import { hashOfPicture, keptTexts, readRecord } from '../../../scripts/guide/record.ts';
import { scenes } from '../../../scripts/guide/scenes.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const pictures = join(root, 'content', 'media', 'guide');
const names = scenes.map(({ name }) => name).sort();
const record = await readRecord();

test('no picture of the guide has aged: otherwise run `npm run screenshots:guide`', () => {
  const ages = Object.fromEntries(Object.entries(record).map(([name, { from }]) => [name, from]));
  expect(ages).toEqual(Object.fromEntries(scenes.map((scene) => [scene.name, madeFrom(scene)])));
});

test('every picture is the one whose words are kept beside it, and shows some', async () => {
  for (const name of names) {
    expect([name, await hashOfPicture(name)]).toEqual([name, record[name]?.picture]);
    expect((await keptTexts(name)).length, name).toBeGreaterThan(3);
  }
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
