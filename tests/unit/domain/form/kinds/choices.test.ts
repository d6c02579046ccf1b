import { describe, expect, it } from 'vitest';
import { answerInWords } from '../../../../../src/domain/form/question.ts';
import { ask, question } from '../../fixtures/ask.ts';

const options = ['Email', 'Telephone', 'Online chat', 'Another way'];
const ways = question({ kind: 'choices', subject: 'at least one way', options });
const twoWays = question({ kind: 'choices', subject: 'ways', options, maxChoices: 2 });

describe('choices', () => {
  it('are kept in the order of the list', () => {
    expect(ask(ways, 'Online chat', 'Email')).toEqual(['Email', 'Online chat']);
  });

  it('that come twice count once, towards the limit too', () => {
    expect(ask(twoWays, 'Email', 'Email', ' Email ', 'Telephone')).toEqual(['Email', 'Telephone']);
  });

  it('may be as many as the limit and no more', () => {
    expect(ask(twoWays, 'Email', 'Telephone')).toEqual(['Email', 'Telephone']);
    expect(ask(twoWays, 'Email', 'Telephone', 'Another way')).toEqual({ problem: 'Select at most 2 for ways' });
    expect(ask(ways, ...options)).toEqual(options);
  });

  it('are refused whole where one is not an option', () => {
    expect(ask(ways, 'Email', 'Carrier pigeon')).toEqual({ problem: 'Select at least one way from the list' });
    expect(ask(ways, '__proto__')).toEqual({ problem: 'Select at least one way from the list' });
  });

  it('are asked for when none came, and left out where they are optional', () => {
    expect(ask(ways, '', ' ')).toEqual({ problem: 'Select at least one way' });
    expect(ask(question({ kind: 'choices', options, required: false }))).toBeUndefined();
  });

  it('are said one a line', () => {
    expect(answerInWords(ways, ['Email', 'Telephone'])).toEqual(['Email', 'Telephone']);
  });
});
