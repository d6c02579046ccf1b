import { describe, expect, it } from 'vitest';
import { answerInWords } from '../../../../../src/domain/form/question.ts';
import { ask, question } from '../../fixtures/ask.ts';

const statement = 'I am a member of ALSC.';
const membership = question({ kind: 'attestation', subject: 'that you are a member of ALSC', statement });
const confirm = { problem: 'Confirm that you are a member of ALSC' };

describe('an attestation', () => {
  it('is a tick', () => {
    expect(ask(membership, 'yes')).toBe(true);
  });

  it.each(['no', 'on', 'Yes', 'true', '1', 'yes '])('is not %j', (value) => {
    expect(ask(membership, value)).toEqual(confirm);
  });

  it('is asked for when the box is not ticked, and left out where it is optional', () => {
    expect(ask(membership)).toEqual(confirm);
    expect(ask(question({ kind: 'attestation', statement, required: false }))).toBeUndefined();
  });

  it('ticked twice is refused', () => {
    expect(ask(membership, 'yes', 'yes')).toEqual(confirm);
  });

  it('repeats what was confirmed', () => {
    expect(answerInWords(membership, true)).toEqual(['Yes: I am a member of ALSC.']);
  });
});
