/** What is kept beside the pictures of the guide: from what each was made, which file it is, and the words that it shows. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { madeFrom, shortHash } from './picture-age.ts';
import type { Scene } from './scene.ts';
import { fromLines, inLines, type ShownText } from './shown-texts.ts';
import type { Taken } from './take-picture.ts';

const file = join(import.meta.dirname, 'made-from.json');
const texts = join(import.meta.dirname, 'shown');
const pictures = join(import.meta.dirname, '..', '..', 'content', 'media', 'guide');
const recordSchema = z.record(z.string(), z.strictObject({ from: z.string(), picture: z.string() }));

/** From what each picture was made, and the hash of its file. */
export async function readRecord(): Promise<z.infer<typeof recordSchema>> {
  return recordSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** The hash of a picture's file as it is now. */
export async function hashOfPicture(name: string): Promise<string> {
  return shortHash(await readFile(join(pictures, `${name}.webp`)));
}

/** The words that a picture shows. */
export async function keptTexts(name: string): Promise<readonly ShownText[]> {
  return fromLines(await readFile(join(texts, `${name}.txt`), 'utf8'));
}

/** Keeps a picture, and what it shows. */
export async function keep(scene: Scene, taken: Taken): Promise<void> {
  const { name } = scene;
  await writeFile(join(pictures, `${name}.webp`), taken.picture);
  await writeFile(join(texts, `${name}.txt`), inLines(taken.texts));
  const record = { ...(await readRecord()), [name]: { from: madeFrom(scene), picture: shortHash(taken.picture) } };
  await writeRecord(record);
}

/** Forgets the pictures of scenes that are no more. */
export async function forgetOthers(names: readonly string[]): Promise<void> {
  const record = await readRecord();
  for (const name of Object.keys(record).filter((one) => !names.includes(one))) {
    delete record[name];
    await rm(join(pictures, `${name}.webp`), { force: true });
    await rm(join(texts, `${name}.txt`), { force: true });
  }
  await writeRecord(record);
}

async function writeRecord(record: z.infer<typeof recordSchema>): Promise<void> {
  const inOrder = Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(file, `${JSON.stringify(inOrder, null, 2)}\n`);
}
