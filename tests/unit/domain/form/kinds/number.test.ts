import { describe, expect, it } from 'vitest';
import { answerInWords } from '../../../../../src/domain/form/question.ts';
import { ask, question } from '../../fixtures/ask.ts';

const years = question({ kind: 'number', subject: 'your years', min: 0, max: 70 });

describe('a number', () => {
  it.each([
    ['0', 0],
    ['70', 70],
    [' 7 ', 7],
    ['007', 7],
    ['-0', 0],
  ])('may be typed %j', (typed, number) => {
    expect(ask(years, typed)).toBe(number);
  });

  it.each(['-1', '71', '999999999'])('outside its limits, such as %s, is refused with both', (value) => {
    expect(ask(years, value)).toEqual({ problem: 'Your years must be between 0 and 70' });
  });

  it.each(['7.5', '7,5', '1e1', '0x7', 'seven', '٧', '7 years', '1 0', '+7', '--7', 'Infinity', 'NaN', '9999999999'])(
    'is never %s',
    (value) => {
      expect(ask(years, value)).toEqual({ problem: 'Your years must be a whole number, such as 3' });
    },
  );

  it('may be below zero where its limits are', () => {
    expect(ask(question({ kind: 'number', min: -10, max: -5 }), '-7')).toBe(-7);
  });

  it('is asked for when it is missing, left out where it is optional, refused when it comes twice', () => {
    expect(ask(years, '')).toEqual({ problem: 'Enter your years' });
    expect(ask(question({ kind: 'number', min: 0, max: 1, required: false }))).toBeUndefined();
    expect(ask(years, '1', '2')).toEqual({ problem: 'Give one answer only for your years' });
  });

  it('is said as a figure, zero too', () => {
    expect(answerInWords(years, 0)).toEqual(['0']);
    expect(answerInWords(years, 1200)).toEqual(['1,200']);
  });
});
