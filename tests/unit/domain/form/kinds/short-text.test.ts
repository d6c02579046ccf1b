import { describe, expect, it } from 'vitest';
import { ask, question } from '../../fixtures/ask.ts';

const name = question({ kind: 'short text', subject: 'your full name', maxCharacters: 20 });

describe('a line of text', () => {
  it('is asked for when it is missing', () => {
    expect(ask(name)).toEqual({ problem: 'Enter your full name' });
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \t \r\n '],
    ['spaces that do not break', '\u00A0\u202F\u3000'],
    ['zero-width spaces', '\u200B\u200B'],
    ['a byte order mark', '\uFEFF'],
    ['joiners that join nothing', '\u200C\u200D\u200C'],
    ['fillers that look like nothing', '\u3164\u115F\uFFA0'],
    ['tag characters', '\u{E0041}\u{E0042}'],
    ['NUL', '\u0000'],
  ])('that holds only %s is missing', (_what, value) => {
    expect(ask(name, value)).toEqual({ problem: 'Enter your full name' });
  });

  it('may be left out where it is optional, with spaces too', () => {
    const optional = question({ kind: 'short text', required: false });
    expect(ask(optional)).toBeUndefined();
    expect(ask(optional, '')).toBeUndefined();
    expect(ask(optional, ' \u200B ')).toBeUndefined();
  });

  it('becomes one line', () => {
    expect(ask(name, ' Sofie \r\n\t Nováková ')).toBe('Sofie Nováková');
  });

  it('counts what people see as characters, up to and with the limit', () => {
    expect(ask(name, '𝒜'.repeat(20))).toBe('𝒜'.repeat(20));
    expect(ask(name, '𝒜'.repeat(21))).toEqual({ problem: 'Your full name must be 20 characters or fewer' });
  });

  it('is counted after composing: an accent typed apart costs nothing', () => {
    expect(ask(name, 'e\u0301'.repeat(20))).toBe('é'.repeat(20));
  });

  it('is counted after cleaning: spaces around it cost nothing', () => {
    expect(ask(name, `${' '.repeat(50)}${'a'.repeat(20)}\u200B\n`)).toBe('a'.repeat(20));
  });

  it('sent twice is refused, never merged', () => {
    expect(ask(name, 'Sofie', 'Sofie')).toEqual({ problem: 'Give one answer only for your full name' });
  });

  it('sent twice counts once where the other copy is empty', () => {
    expect(ask(name, '', 'Sofie')).toBe('Sofie');
  });
});
