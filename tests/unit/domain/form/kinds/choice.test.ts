import { describe, expect, it } from 'vitest';
import { ask, question } from '../../fixtures/ask.ts';

const options = ['Yes', 'Perhaps', 'No'];
const choice = question({ kind: 'choice', subject: 'an answer', options });

describe('a choice', () => {
  it('is one of its options, spaces around it forgiven', () => {
    expect(ask(choice, ' Perhaps\r\n')).toBe('Perhaps');
  });

  it.each(['yes', 'Maybe', 'Yes, No', 'Perhaps,No', 'Ye', '0', '__proto__', 'constructor'])('is never %s', (value) => {
    expect(ask(choice, value)).toEqual({ problem: 'Select an answer from the list' });
  });

  it('is asked for when it is missing, and left out where it is optional', () => {
    expect(ask(choice, '')).toEqual({ problem: 'Select an answer' });
    expect(ask(question({ kind: 'choice', options, required: false }), '')).toBeUndefined();
  });

  it('sent twice is refused', () => {
    expect(ask(choice, 'Yes', 'No')).toEqual({ problem: 'Give one answer only for an answer' });
  });
});
