import { expect, test } from 'vitest';
import { describedBy, hintOf } from '../../../src/components/form/hint.ts';
import { type Question, questionSchema } from '../../../src/domain/form/question.ts';

const question = (fields: object): Question =>
  questionSchema.parse({ name: 'hopes', label: 'Your hopes', subject: 'your hopes', visibility: 'committee', ...fields });

test('a long answer tells its limit after the hint', () => {
  expect(hintOf(question({ kind: 'long text', hint: 'In your own words', maxCharacters: 1500 }))).toBe(
    'In your own words. Up to 1,500 characters',
  );
});

test('a long answer without a hint still tells its limit', () => {
  expect(hintOf(question({ kind: 'long text', maxCharacters: 800 }))).toBe('Up to 800 characters');
});

test('a control is described by its hint only where there is one', () => {
  expect(describedBy(question({ kind: 'short text', hint: 'As on your card' }))).toBe('q-hopes-hint');
  expect(describedBy(question({ kind: 'short text' }))).toBeUndefined();
});
