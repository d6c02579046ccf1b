import { expect, test } from 'vitest';
import { text } from '../../../../src/domain/fields/text.ts';
import { fillValues, unknownValues, valuesIn, withKnownValues } from '../../../../src/domain/text/braces.ts';

test('names in braces are found, and those that nobody knows', () => {
  expect(valuesIn('{one} and {two}, {')).toEqual(['one', 'two']);
  expect(unknownValues('{one} {} {toString}', ['one'])).toEqual(['', 'toString']);
});

test('values are filled in once, and nothing that objects have by nature', () => {
  expect(fillValues('{one} {toString} {two}', { one: '{two}', two: '$&' })).toBe('{two} {toString} $&');
});

test('a field refuses what it does not know', () => {
  const { schema } = withKnownValues(text({ label: 'Text', hint: 'A text.', min: 1, max: 90 }), ['one', 'two']);
  expect(schema.safeParse('{one} {two}').success).toBe(true);
  expect(schema.safeParse('{three}').error?.issues.map(({ message }) => message)).toEqual([
    'No value is called {three}. Write one of {one}, {two}, or the words themselves',
  ]);
});
