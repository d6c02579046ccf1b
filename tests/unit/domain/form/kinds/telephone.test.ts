import { describe, expect, it } from 'vitest';
import { ask, question } from '../../fixtures/ask.ts';

const telephone = question({ kind: 'telephone', subject: 'your telephone number' });
const mend = { problem: 'Enter a telephone number with at least 7 digits, such as 312 555 0123' };

describe('a telephone number', () => {
  it.each([
    '312 555 0123',
    '(312) 555-0123',
    '312.555.0123',
    '+1 312 555 0123',
    '+420 601 234 567',
    '+44 (0)20 7946 0000',
    '030/123456',
    '5550123',
    '312-555-0123 x45',
    '312-555-0123 ext. 4567',
    '312 555 0123 EXT 9',
  ])('may be written %s', (number) => {
    expect(ask(telephone, number)).toBe(number);
  });

  it.each([
    ['a hyphen of Unicode', '312\u2010555\u20100123', '312-555-0123'],
    ['hyphens that break no line', '312\u2011555\u20110123', '312-555-0123'],
    ['figure dashes', '312\u2012555\u20120123', '312-555-0123'],
    ['dashes', '312\u2013555\u20140123', '312-555-0123'],
    ['bars', '312\u2015555\u20150123', '312-555-0123'],
    ['minus signs', '312\u2212555\u22120123', '312-555-0123'],
    ['full-width signs', '＋１（３１２）５５５－０１２３', '+1(312)555-0123'],
    ['round dots', '312•555·0123', '312.555.0123'],
    ['no-break spaces', '312\u00A0555\u202F0123', '312 555 0123'],
    ['invisible marks around it', '\u202A312 555 \u200D0123\u202C', '312 555 0123'],
    ['a tel: link', 'tel:+1-312-555-0123', '+1-312-555-0123'],
    ['a tel: link with an extension', 'tel:+1-312-555-0123;ext=45', '+1-312-555-0123;ext=45'],
    ['what a card has before it', 'Tel.: 312 555 0123', '312 555 0123'],
  ])('may have %s', (_what, typed, answer) => {
    expect(ask(telephone, typed)).toBe(answer);
  });

  it.each([
    '312 555 0123 extension 45',
    '312 555 0123 Extension: 45',
    '312 555 0123 ext. 45',
    '312 555 0123, ext. 45',
    '312 555 0123 ext.45',
    '312 555 0123 extn 45',
    '312 555 0123x45',
    '312 555 0123 xt. 45',
    '312 555 0123 (x45)',
    '312 555 0123 (ext. 45)',
    '312 555 0123 #45',
  ])('may have an extension: %s', (number) => {
    expect(ask(telephone, number)).toBe(number);
  });

  it.each([
    ['six digits', '555 012'],
    ['words', 'call me maybe 3125550123'],
    ['letters for digits', '1-800-LIBRARY'],
    ['a second number', '312 555 0123, 312 555 0124'],
    ['a number that begins with a hyphen', '-312 555 0123'],
    ['more than 40 characters', `+1 ${'2'.repeat(38)}`],
    ['a formula', '=1+3125550123'],
    ['digits in Arabic script', '٣١٢٥٥٥٠١٢٣'],
  ])('is not %s', (_what, value) => {
    expect(ask(telephone, value)).toEqual(mend);
  });

  it('may be as long as 40 characters', () => {
    expect(ask(telephone, `+1 ${'2'.repeat(37)}`)).toBe(`+1 ${'2'.repeat(37)}`);
  });

  it('is asked for when it is missing and refused when it comes twice', () => {
    expect(ask(telephone)).toEqual({ problem: 'Enter your telephone number' });
    expect(ask(telephone, '312 555 0123', '312 555 0124')).toEqual({ problem: 'Give one answer only for your telephone number' });
  });
});
