import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../../../src/domain/form/question.ts';
import { ask, question } from '../../fixtures/ask.ts';

const email = question({ kind: 'e-mail', subject: 'your email address' });
const mend = { problem: 'Enter an email address in the form name@example.org' };

describe('an e-mail address', () => {
  it.each([
    'sofie@example.org',
    'first.last+alsc@library.example.co.uk',
    "o'brien@example.ie",
    'a@b.co',
    'x_y-z!#$&*/=?^`{|}~@example.org',
    '1234567890@example.org',
    'sofie@xn--exmple-cua.org',
    'sofie@example.museum',
    'sofie@example.xn--p1ai',
  ])('may be %s', (address) => {
    expect(ask(email, address)).toBe(address);
  });

  it('is kept as typed but for spaces around it', () => {
    expect(ask(email, ' Sofie@Example.ORG \r\n')).toBe('Sofie@Example.ORG');
  });

  it.each([
    ['with a header behind a line break', 'a@example.org\r\nBcc: b@example.org'],
    ['with a header behind a line feed alone', 'a@example.org\nBcc:b@example.org'],
    ['with a line break inside', 'a@exam\r\nple.org'],
    ['and a second one after a comma', 'a@example.org,b@example.org'],
    ['and a second one after a semicolon', 'a@example.org;b@example.org'],
    ['in angle brackets', '<a@example.org>'],
    ['behind a name', 'Sofie <a@example.org>'],
    ['with two @', 'a@b@example.org'],
    ['routed by percent sign', 'a%example.com@example.org'],
    ['with quotes', '"a b"@example.org'],
    ['with a space', 'a b@example.org'],
    ['with a comment', 'a(comment)@example.org'],
    ['with a backslash', 'a\\@example.org'],
    ['at an IP address', 'a@[127.0.0.1]'],
    ['at a bare IP address', 'a@127.0.0.1'],
    ['at one label', 'a@localhost'],
    ['without a local part', '@example.org'],
    ['without a domain', 'a@'],
    ['with two dots in a row', 'a..b@example.org'],
    ['that starts with a dot', '.a@example.org'],
    ['that ends its local part with a dot', 'a.@example.org'],
    ['that ends with a dot', 'a@example.org.'],
    ['with a hyphen at the edge of a label', 'a@-example.org'],
    ['with an underscore in the domain', 'a@exa_mple.org'],
    ['with a Cyrillic а', 'а@example.org'],
    ['with a full-width @', 'a＠example.org'],
    ['with a mailto', 'mailto:a@example.org'],
  ])('is never one %s', (_what, value) => {
    expect(ask(email, value)).toEqual(mend);
  });

  it('has 254 characters at most', () => {
    const domain = `${'d'.repeat(61)}.`.repeat(3);
    const longest = `${'a'.repeat(254 - domain.length - 4)}@${domain}org`;
    expect(longest).toHaveLength(254);
    expect(ask(email, longest)).toBe(longest);
    expect(ask(email, `a${longest}`)).toEqual({ problem: 'The email address must be 254 characters or fewer' });
  });

  it('has 64 characters at most before the @', () => {
    expect(ask(email, `${'a'.repeat(64)}@example.org`)).toBe(`${'a'.repeat(64)}@example.org`);
    expect(ask(email, `${'a'.repeat(65)}@example.org`)).toEqual({
      problem: 'The part of the email address before the @ must be 64 characters or fewer',
    });
  });

  it.each([
    ['letters beyond ASCII', 'sofie@bücher.example', 'sofie@xn--bcher-kva.example'],
    ['capitals among them', 'sofie@BÜCHER.example', 'sofie@xn--bcher-kva.example'],
    ['accents typed apart', 'sofie@bu\u0308cher.example', 'sofie@xn--bcher-kva.example'],
    ['another script to the end', 'sofie@библиотека.испытание', 'sofie@xn--80abaqnbpf2a4b.xn--80akhbyknj4f'],
    ['ideographic full stops', 'sofie@図書館。example｡jp', 'sofie@xn--lcss68aj21b.example.jp'],
    ['full-width letters and dots', 'sofie@ｅｘａｍｐｌｅ．org', 'sofie@example.org'],
    ['its form for servers', 'sofie@xn--bcher-kva.example', 'sofie@xn--bcher-kva.example'],
  ])('has a domain with %s as mail servers know it', (_what, typed, answer) => {
    expect(ask(email, typed)).toBe(answer);
  });

  it.each([
    ['a joiner', 'so\u200Dfie@exam\u200Cple.org'],
    ['a zero-width space and a word joiner', 'so\u200Bfie@exam\u2060ple.org'],
    ['variation selectors', 'sofie\uFE0F@example\uFE0E.org'],
    ['direction marks and isolates', '\u2068sofie@example.org\u2069\u200E'],
    ['a byte order mark and a soft hyphen', '\uFEFFsofie@ex\u00ADample.org'],
    ['a braille blank and a replaced object', 'sofie@example.org\u2800\uFFFC'],
    ['a no-break space at the end', 'sofie@example.org\u00A0\u3000'],
    ['a Hangul filler and a Mongolian vowel separator', '\u3164sofie@example\u180E.org'],
    ['a tag character', 'sofie\u{E0041}@example.org'],
  ])('is cleaned of %s', (_what, typed) => {
    expect(ask(email, typed)).toBe('sofie@example.org');
  });

  it('may be asked about, and is taken all the same', () => {
    expect(ask(email, 'sofie@gmial.com')).toBe('sofie@gmial.com');
    expect(kindOf(email).doubt?.(email, 'sofie@gmial.com')).toBe('Did you mean sofie@gmail.com?');
    expect(kindOf(email).doubt?.(email, 'sofie@gmail.com')).toBeUndefined();
  });

  it('is asked for when it is missing and refused when it comes twice', () => {
    expect(ask(email, '  ')).toEqual({ problem: 'Enter your email address' });
    expect(ask(email, 'a@example.org', 'b@example.org')).toEqual({ problem: 'Give one answer only for your email address' });
  });
});
