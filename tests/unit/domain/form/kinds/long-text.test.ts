import { describe, expect, it } from 'vitest';
import { answerInWords } from '../../../../../src/domain/form/question.ts';
import { ask, question } from '../../fixtures/ask.ts';

const hopes = question({ kind: 'long text', subject: 'your hopes', maxCharacters: 2000 });

describe('a text of several paragraphs', () => {
  it('keeps its paragraphs', () => {
    expect(ask(hopes, 'First.\r\n\r\nSecond.\rThird.')).toBe('First.\n\nSecond.\nThird.');
  });

  it('has a limit in characters, said with its thousands apart', () => {
    expect(ask(hopes, '👩‍🏫'.repeat(2_000))).toBe('👩‍🏫'.repeat(2_000)); // three code points each
    expect(ask(hopes, '👩‍🏫'.repeat(2_001))).toEqual({ problem: 'Your hopes must be 2,000 characters or fewer' });
  });

  it('counts a line break once, however the browser sends it', () => {
    const lines = Array.from({ length: 1000 }, () => 'a').join('\r\n');
    expect(ask(hopes, `${lines}\r\na`)).toEqual({ problem: 'Your hopes must be 2,000 characters or fewer' });
    expect(ask(hopes, lines)).toHaveLength(1999);
  });

  it('is asked for when it is missing and refused when it comes twice', () => {
    expect(ask(hopes, '\n\n')).toEqual({ problem: 'Enter your hopes' });
    expect(ask(hopes, 'one', 'two')).toEqual({ problem: 'Give one answer only for your hopes' });
  });

  it('is said as it was typed, and no answer is no line', () => {
    expect(answerInWords(hopes, 'one\ntwo')).toEqual(['one\ntwo']);
    expect(answerInWords(hopes, undefined)).toEqual([]);
  });
});
