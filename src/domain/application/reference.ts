// References such as MENTEE-2014F-7K3Q4: for people to read out and write down. Not a secret, and never a key to anything.
import { type FormName, formNames, formTraits } from '../form/form-traits.ts';

/** Crockford's base 32 (crockford.com/base32.html): no I, L, O or U, so that nothing is misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const payloadLength = 4;
const checkModulus = 37;

/** The check value of Crockford's scheme: the number modulo 37, a prime above the alphabet's size. */
function checkValue(payload: string): number {
  return [...payload].reduce((sum, symbol) => (sum * alphabet.length + alphabet.indexOf(symbol)) % checkModulus, 0);
}

/**
 * A reference for a submission of `form` in the cycle with `cycleCode`.
 * @param randomInteger gives a whole number from 0 up to, not including, its argument
 */
export function newReference(form: FormName, cycleCode: string, randomInteger: (below: number) => number): string {
  for (;;) {
    const payload = Array.from({ length: payloadLength }, () => alphabet[randomInteger(alphabet.length)]).join('');
    const check = alphabet[checkValue(payload)];
    // Check values 32–36 are written * ~ $ = U in Crockford's scheme, which no one can dictate: draw again.
    if (check !== undefined) return `${formTraits[form].referencePrefix}-${cycleCode}-${payload}${check}`;
  }
}

/** The parts of a reference that somebody typed, forgiving case, spaces and misread letters; undefined if it is none. */
export function parseReference(
  text: string,
): { readonly form: FormName; readonly cycleCode: string; readonly reference: string } | undefined {
  const match = /^([A-Z]+)-(\d{4}[A-Z]{1,2})-([0-9A-TV-Z]{5})$/.exec(
    text
      .trim()
      .toUpperCase()
      .replace(/[\s\u2010-\u2015-]+/g, '-'),
  );
  const [, prefix, cycleCode, code] = match ?? [];
  const form = formNames.find((name) => formTraits[name].referencePrefix === prefix);
  if (!form || !cycleCode || !code) return undefined;
  const symbols = code.replaceAll('O', '0').replace(/[IL]/g, '1');
  const isSound = alphabet[checkValue(symbols.slice(0, payloadLength))] === symbols.at(-1);
  return isSound ? { form, cycleCode, reference: `${prefix}-${cycleCode}-${symbols}` } : undefined;
}

/** More in one sentence nobody reads, and GitHub may not take. */
const mostReferences = 100;

/** References in a sentence: a hundred, and how many more there are. They hold no mark that Markdown knows. */
export function listReferences(references: readonly string[]): string {
  const more = references.length - mostReferences;
  return references.slice(0, mostReferences).join(', ') + (more > 0 ? `, and ${more} more` : '');
}
