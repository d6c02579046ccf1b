import { expect, test } from 'vitest';
import { answerInWords } from '../../../../src/domain/form/answer-in-words.ts';
import { question } from '../fixtures/ask.ts';

const statement = 'I am a member of ALSC.';

test('an attestation repeats what was confirmed', () => {
  expect(answerInWords(question({ kind: 'attestation', statement }), true)).toEqual(['Yes: I am a member of ALSC.']);
});

test('several choices are several lines', () => {
  const ways = question({ kind: 'choices', options: ['Email', 'Telephone'] });
  expect(answerInWords(ways, ['Email', 'Telephone'])).toEqual(['Email', 'Telephone']);
});

test('a number is a number, zero too', () => {
  const years = question({ kind: 'number', min: 0, max: 5000 });
  expect(answerInWords(years, 0)).toEqual(['0']);
  expect(answerInWords(years, 1200)).toEqual(['1,200']);
});

test('text stays as typed, and no answer is no line', () => {
  const text = question({ kind: 'long text' });
  expect(answerInWords(text, 'one\ntwo')).toEqual(['one\ntwo']);
  expect(answerInWords(text, undefined)).toEqual([]);
});
