// What the guide sets in bold is what an editor sees on the screen. A label that was renamed is found here.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '../../../cms/model/collections.ts';
import { fieldReference } from '../../../src/site/guide/field-reference.ts';

const guide = join(import.meta.dirname, '..', '..', '..', 'content', 'guide', 'editors');

/** Decap's own file of English words; the package has no types. */
const decapsWords = 'decap-cms-locales/dist/esm/en/index.js';
const { default: en } = z.looseObject({ default: z.looseObject({}) }).parse(await import(decapsWords));

/** Every sentence that Decap says in English. */
function sentencesOf(words: unknown): readonly string[] {
  return typeof words === 'string' ? [words] : Object.values(words as object).flatMap(sentencesOf);
}

const labels = fieldReference.flatMap(({ title, rows, kinds }) => [
  title,
  ...rows.flatMap(({ label }) => label.split(' › ')),
  ...kinds.flatMap((kind) => [kind.label, ...kind.rows.map(({ label }) => label)]),
]);
/** The picture that goes into a text; its fields are Decap's own, and it has no translation of them. */
const imageComponent = ['Image', 'Alt Text'];
const onTheScreen = new Set([
  ...labels,
  ...collections.map(({ label }) => label),
  ...sentencesOf(en),
  ...imageComponent,
  'Status: Draft',
]);

/** Bold words by page; a bold sentence is emphasis, and ends with a full stop. */
async function quotedIn(file: string): Promise<readonly string[]> {
  const text = await readFile(join(guide, file), 'utf8');
  return [...text.matchAll(/\*\*([^*]+)\*\*/g)]
    .map(([, words = '']) => words.replace(/\s+/g, ' '))
    .filter((words) => !/\.$/.test(words));
}

test('every label that the guide quotes is on the screen', async () => {
  const pages = await Promise.all(
    (await readdir(guide)).map(async (file) => (await quotedIn(file)).map((words) => [file, words] as const)),
  );
  const quoted = pages.flat();
  expect(quoted.length).toBeGreaterThan(80);
  expect(quoted.filter(([, words]) => !onTheScreen.has(words))).toEqual([]);
});
