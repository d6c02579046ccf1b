import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cleanLine, cleanText, isBlank, isLongerThan } from '../../../../src/domain/text/clean-text.ts';
import { propertyRuns } from '../../../property-runs.ts';
import { hostileFragments } from '../fixtures/hostile-texts.ts';

describe('names survive unchanged:', () => {
  it.each([
    ['Czech', 'Žofie Dvořáčková-Šťastná'],
    ['Vietnamese', 'Nguyễn Thị Ánh Tuyết'],
    ['Arabic', 'فاطمة الزهراء'],
    ['Arabic with vowel signs', 'مُحَمَّد'],
    ['Persian with a joiner that keeps letters apart', 'علی‌رضا می‌خواهم'],
    ['Hindi with a joiner', 'क्‍षमा शर्मा'],
    ['Sinhala with a joiner', 'ශ්‍රී ලංකා'],
    ['Hebrew', 'יִצְחָק'],
    ['Japanese', '山田 太郎・さくら'],
    ['Korean', '김민준'],
    ['Thai', 'สมชาย ใจดี'],
    ['Hawaiian', 'Kamakawiwoʻole'],
    ['Irish', 'Ó Súilleabháin'],
    ['Yoruba', 'Ọlábísí'],
    ['Turkish with both i', 'Işıl İpek'],
    ['apostrophes of both kinds', "O’Brien O'Neill"],
    ['an emoji of a family', '👩‍👩‍👧‍👦 👩🏽‍🏫 ❤️'],
    ['a character outside the basic plane', '𠮷野家'],
  ])('%s', (_language, name) => {
    expect(cleanText(name)).toBe(name);
    expect(cleanLine(name)).toBe(name);
  });
});

describe('taken out:', () => {
  it.each([
    ['NUL and other controls', 'a\u0000b\u0007c\u001Bd\u007Fe\u0085f', 'abcdef'],
    ['bidirectional overrides and isolates', '\u202Aa\u202B\u202C\u202D\u202Eb\u2066\u2067\u2068\u2069c', 'abc'],
    ['direction marks', 'a\u200E\u200F\u061Cb', 'ab'],
    ['zero-width spaces, word joiners and byte order marks', 'a\u200B\u2060\uFEFFb', 'ab'],
    ['soft hyphens and invisible operators', 'a\u00AD\u2061\u2062\u2063\u2064b', 'ab'],
    ['tag characters, which can carry a hidden text', 'a\u{E0001}\u{E0048}\u{E0069}\u{E007F}b', 'ab'],
    ['variation selectors that can carry hidden bytes', 'a\u{E0100}\u{E01EF}b', 'ab'],
    ['annotation marks and fillers', 'a\uFFF9\uFFFA\uFFFB\u115F\u1160\u3164\uFFA0b', 'ab'],
    ['joiners at the ends, beside spaces and in a row', '\u200Da\u200C \u200Cb\u200D\u200D\u200Cc\u200D', 'a b\u200Dc'],
    ['space at the ends and at the ends of lines', ' \n a \t\n b\u00A0\n', 'a\n b'],
    ['blank lines beyond two', 'a\n\n\n\n\n\nb', 'a\n\n\nb'],
    ['blank lines that look like more than blank', 'a\n \n\t\n\u200B\n\u00A0\nb', 'a\n\n\nb'],
  ])('%s', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe('replaced:', () => {
  it.each([
    ['line ends of every system by line feeds', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['half characters by the replacement character', '\uD800a\uDC00', '\uFFFDa\uFFFD'],
    ['accents typed apart by the composed letter', 'Dvor\u030Ca\u0301k', 'Dvořák'],
    ['accents kept apart by a hidden character too', 'e\u034F\u0301', 'é'],
  ])('%s', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

test('compatibility forms stay as typed: a name is not respelled', () => {
  expect(cleanText('ﬁ Ⅳ ２')).toBe('ﬁ Ⅳ ２');
});

test('a line has no line ends and one space at a time', () => {
  expect(cleanLine(' Sofie\r\n\n\tDvořáčková  \u00A0 MA ')).toBe('Sofie Dvořáčková MA');
});

test.each([
  ['𠮷野家', 3],
  ['é', 1],
  ['क्षमा', 2],
  ['👩🏽🇩🇪', 2],
  ['', 0],
  [`a${'\u0301'}`.repeat(3), 3],
])('“%s” has as many characters as people count', (text, count) => {
  expect([isLongerThan(text, count), count > 0 && isLongerThan(text, count - 1)]).toEqual([false, count > 0]);
});

test('three times as many code points as characters are too many, since GitHub counts those', () => {
  const family = '👩‍👩‍👧‍👦';
  expect([isLongerThan(family, 3), isLongerThan(family, 2)]).toEqual([false, true]);
});

test('a letter keeps 30 marks, and a flood of marks takes no time', () => {
  const flood = `a${'\u0301\u0323'.repeat(15_500)}`;
  expect([...cleanText(flood).normalize('NFD')]).toHaveLength(31);
  const quiet = [...`a${'\u0323'.repeat(30)}`];
  expect([...cleanText(quiet.join('')).normalize('NFD')]).toEqual(quiet);
});

test('what nobody sees is blank, whatever it is made of', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileFragments, ' \u200D\uFEFF', '\u{E0001}\n'));
  fc.assert(
    fc.property(anything, (text) => {
      expect(isBlank(text)).toBe(cleanText(text) === '');
    }),
    { numRuns: propertyRuns(3_000) },
  );
});

test('what is clean stays as it is', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...hostileFragments), { maxLength: 30 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(clean.normalize('NFC')).toBe(clean);
      expect(clean.isWellFormed()).toBe(true);
      expect(cleanLine(clean)).not.toMatch(/[\n\r\t]| {2}/);
    }),
    { seed: 2014, numRuns: propertyRuns(2_000) },
  );
}, 60_000);

test.each([
  ['spaces', ' '],
  ['joiners', '\u200D'],
  ['joiners beside spaces', '\u200D '],
  ['line feeds', '\n'],
  ['accents', '\u0301'],
])('a whole form post of %s costs next to nothing', (_what, character) => {
  const began = performance.now();
  cleanText(`a${character.repeat(60_000 / character.length)}b`);
  expect(performance.now() - began).toBeLessThan(1_000); // a backtracking pattern took ten times as long
});
