import { cleanLine } from '../../text/clean-text.ts';
import { messages } from '../messages.ts';
import { autocomplete } from './common-fields.ts';
import { questionKind, single } from './question-kind.ts';

const maxTelephoneCharacters = 40;
const minDigits = 7;
/** What a `tel:` address or a card begins with. */
const prefix = /^(?:tel|telephone|phone)\b[.:]* ?/i;
/** Signs that stand for another in numbers that were copied from a page: hyphens of every kind, dots, slashes; none for joiners. */
const lookAlikes: readonly (readonly [RegExp, string])[] = [
  [/[\p{Pd}\u2212\u02D7\u2043\u30FC]/gu, '-'],
  [/[\u00B7\u2022\u2027\u2219\u30FB]/g, '.'],
  [/[\u2044\u2215]/g, '/'],
  [/[\u200C\u200D]/g, ''],
];
/** “x45”, “ext. 45”, “extension 45”, “#45”, in brackets or behind a comma, and “;ext=45” of RFC 3966. */
const telephoneShape = /^[+\d(][\d ().+/-]*(?:[,;]? ?\(?(?:xt?n?|ext(?:n|ension)?|#)[ .:=#]*\d{1,8}\)?)?$/i;

/** `value` with the signs of a keyboard: full-width figures too (NFKC). */
function inPlainSigns(value: string): string {
  const plain = lookAlikes.reduce((text, [sign, meant]) => text.replace(sign, meant), value.normalize('NFKC'));
  return plain.replace(prefix, '').trim();
}

/** A telephone number as its owner writes it: any spacing, brackets, a leading plus, an extension. */
export const telephone = questionKind({
  name: 'telephone',
  label: 'Telephone number',
  hint: 'A telephone number, however it is typed.',
  fields: { autocomplete },
  isContact: true,
  isEssay: false,
  control: (question) => ({ element: 'input', type: 'tel', width: 'short', autocomplete: question.autocomplete }),
  missing: messages.enter,
  read: single((_question, value) => {
    const line = cleanLine(value);
    const answer = line.length > 2 * maxTelephoneCharacters ? line : inPlainSigns(line);
    const digits = answer.replace(/\D/g, '').length;
    const fits = answer.length <= maxTelephoneCharacters && digits >= minDigits && telephoneShape.test(answer);
    return fits ? { answer } : { problem: `Enter a telephone number with at least ${minDigits} digits, such as 312 555 0123` };
  }),
  sample: { fields: {}, good: () => ['312 555 0123'], bad: () => [['555 012']] },
});
