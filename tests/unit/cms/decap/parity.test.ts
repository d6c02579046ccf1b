import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { entryModel, schemaOf } from '../../../../cms/model/entry-model.ts';
import { type ConfigEntry, type ConfigField, configEntries } from './config.ts';
import { compare, type JsonSchema, jsonSchema } from './differences.ts';

/** Astro has no collection of these: the Worker, the build and the players read them. */
const outsideAstro = ['mails', 'captions', 'redirects'];

/** What the site takes: as Astro wrote it down, where Astro reads it. */
async function schemaFor({ collection, slug }: ConfigEntry): Promise<JsonSchema> {
  const name = collection === 'program' ? slug : collection;
  if (!outsideAstro.includes(name)) {
    const file = new URL(`../../../../.astro/collections/${name}.schema.json`, import.meta.url);
    return jsonSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  }
  const model = entryModel(collection, slug);
  if (!model) throw new Error(`The model knows no ${collection}`);
  return jsonSchema.parse(z.toJSONSchema(schemaOf(model), { io: 'input' }));
}

test('every field that the site takes is asked, with the same limits, and nothing else is', async () => {
  const each = await Promise.all(
    configEntries.map(async (entry) => compare(entry.fields, await schemaFor(entry), `${entry.collection}/${entry.slug}`)),
  );
  expect(each.flatMap(({ differences }) => differences)).toEqual([]);
  expect(each).toHaveLength(18);
  expect(each.every(({ fields }) => fields > 0)).toBe(true);
  expect(each.reduce((total, { fields }) => total + fields, 0)).toBeGreaterThan(150);
});

const resources = configEntries.find(({ collection }) => collection === 'resources');

test.each([
  ['a field that is not asked', (fields: readonly ConfigField[]) => fields.slice(1), ['resources.title is not asked']],
  [
    'a field that nobody keeps',
    (fields: readonly ConfigField[]) => fields.map((field) => (field.name === 'by' ? { ...field, name: 'author' } : field)),
    ['resources.by is not asked', 'resources.author is not kept'],
  ],
  [
    'an option more',
    (fields: readonly ConfigField[]) =>
      fields.map((field) => (field.name === 'access' ? { ...field, options: [{ label: 'All', value: 'all' }] } : field)),
    [expect.stringMatching(/^resources\.access: options is \["all"\] there/)],
  ],
  [
    'a text that may be longer',
    (fields: readonly ConfigField[]) =>
      fields.map((field): ConfigField => (field.name === 'title' ? { ...field, pattern: ['^(?=.{3,999}$)', ''] } : field)),
    [expect.stringMatching(/^resources\.title: max is 999/), expect.stringMatching(/^resources\.title: patterns/)],
  ],
])('the comparison finds %s', async (_what, alter, differences) => {
  if (!resources) throw new Error('There are no resources');
  expect(compare(alter(resources.fields), await schemaFor(resources), 'resources').differences).toEqual(differences);
});
