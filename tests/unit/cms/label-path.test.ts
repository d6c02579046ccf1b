// What a place of an entry is: where the rows of a list are of several kinds, each row's own kind says it.
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldProblems } from '../../../cms/field-problems.ts';
import { labelPath } from '../../../cms/model/label-path.ts';
import { choice } from '../../../src/domain/fields/choice.ts';
import { entrySchema } from '../../../src/domain/fields/group.ts';
import { list } from '../../../src/domain/fields/list.ts';
import { text } from '../../../src/domain/fields/text.ts';
import { variant, variants } from '../../../src/domain/fields/variants.ts';

const wording = (label: string) => ({ label, hint: `${label}.` });
const title = text({ ...wording('Title'), min: 1, max: 80 });
const film = variant('kind', {
  ...wording('Film'),
  name: 'film',
  fields: { title, format: choice({ ...wording('Shape'), options: ['wide', 'square'] }) },
});
const book = variant('kind', {
  ...wording('Book'),
  name: 'book',
  fields: {
    title,
    format: choice({ ...wording('Binding'), options: ['hard', 'soft'] }),
    isbn: text({ ...wording('Number'), min: 10, max: 13 }),
  },
});
const schema = z.discriminatedUnion('kind', [film.schema, book.schema]);
const item = variants({ ...wording('Item'), by: 'kind', variants: [film, book], schema });
const fields = { items: list({ ...wording('Items'), item, min: 1, max: 5, singularLabel: 'item' }) };
const shelf = {
  items: [
    { kind: 'film', title: 'Puppets', format: 'hard' },
    { kind: 'book', title: 'Zines', format: 'wide', isbn: '0123456789' },
    { title: 'Neither' },
  ],
};

test('a row names its fields and their options as its kind does', () => {
  const problems = fieldProblems(entrySchema(fields), { items: shelf.items.slice(0, 2) }, fields);
  expect(problems).toEqual([
    'Items › Puppets › Shape: Choose one of “Wide”, “Square”',
    'Items › Zines › Binding: Choose one of “Hard”, “Soft”',
  ]);
});

test('a field that only another kind has is still known, and so are those of a row without a kind', () => {
  expect(labelPath(['items', 0, 'isbn'], fields, shelf)).toEqual(['Items', 'Puppets', 'Number']);
  expect(labelPath(['items', 2, 'isbn'], fields, shelf)).toEqual(['Items', 'Neither', 'Number']);
  expect(labelPath(['items', 1, 'isbn'], fields)).toEqual(['Items', '2', 'Number']);
});
