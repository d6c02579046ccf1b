// Addresses that editors type, the mistyped ones too: a pattern that tries every way to read one would hang the check and the build.
import { expect, test } from 'vitest';
import { glossaryTermSchema } from '../../../../src/domain/glossary/glossary-term.ts';
import { redirectsSchema } from '../../../../src/domain/redirect/redirects.ts';

const isRedirect = (from: string) => redirectsSchema.safeParse({ redirects: [{ from, to: '/apply/' }] }).success;
const isLink = (link: string) =>
  glossaryTermSchema.safeParse({ term: 'Match', meaning: 'A mentor and a mentee who work together.', link }).success;

test.each([
  ['/alsc/mentoring', true],
  ['/alsc/mentoring/', false],
  ['/goals', true],
  ['/', false],
  ['goals', false],
  ['/two words', false],
  ['https://example.org/', false],
])('whether %s may be a former address: %s', (from, isTaken) => {
  expect(isRedirect(from)).toBe(isTaken);
});

test.each([
  ['/working-with-a-match/', true],
  ['/working-with-a-match/#the-orientation', true],
  ['/working-with-a-match', false],
  ['/a b/', false],
])('whether a term may lead to %s: %s', (link, isTaken) => {
  expect(isLink(link)).toBe(isTaken);
});

test('a long address with a slip in it is refused at once', { timeout: 1_000 }, () => {
  expect(isRedirect(`/${'a'.repeat(60)} `)).toBe(false);
  expect(isLink(`/${'a'.repeat(60)} `)).toBe(false);
});
