import { expect, test } from 'vitest';
import { z } from 'zod';
import { captionsFields } from '../../../../src/domain/captions/captions-file.ts';
import { entrySchema } from '../../../../src/domain/fields/group.ts';
import { type CollectionName, collections } from '../../../../src/domain/library/collections.ts';
import { type ConfigEntry, type ConfigField, configEntries } from './config.ts';
import { compare, type JsonSchema, jsonSchema } from './differences.ts';

/** The site's collection of an entry: a file that stands alone has one of its own. */
const nameOf = ({ collection, slug }: ConfigEntry) =>
  (['program', 'outcomes'].includes(collection) ? slug : collection) as CollectionName;

/** What the site takes. Of captions, what an editor may write: a file that comes from elsewhere needs no title. */
function schemaFor(entry: ConfigEntry): JsonSchema {
  const { fields, schema } = collections[nameOf(entry)];
  return jsonSchema.parse(z.toJSONSchema(fields === captionsFields ? entrySchema(fields) : schema, { io: 'input' }));
}

test('every field that the site takes is asked, with the same limits, and nothing else is', () => {
  expect(configEntries.map(nameOf).toSorted()).toEqual(Object.keys(collections).toSorted());
  const each = configEntries.map((entry) => compare(entry.fields, schemaFor(entry), `${entry.collection}/${entry.slug}`));
  expect(each.flatMap(({ differences }) => differences)).toEqual([]);
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
])('the comparison finds %s', (_what, alter, differences) => {
  if (!resources) throw new Error('There are no resources');
  expect(compare(alter(resources.fields), schemaFor(resources), 'resources').differences).toEqual(differences);
});
