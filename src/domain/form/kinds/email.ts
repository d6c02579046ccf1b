import { cleanLine } from '../../text/clean-text.ts';
import { likelyAddress } from '../likely-address.ts';
import { messages } from '../messages.ts';
import { autocomplete } from './common-fields.ts';
import { questionKind, single } from './question-kind.ts';

/** RFC 5321, 4.5.3.1: a path has 256 octets, of which the brackets take two; what stands before the “@” has 64. */
const maxEmailCharacters = 254;
const maxLocalCharacters = 64;

/**
 * One plain address: a dot-atom, “@”, and a domain of at least two labels. Narrower than RFC 5322 on purpose: no quotes, commas,
 * angle brackets, percent signs or second “@”, any of which could turn one recipient into several. Linear, no backtracking.
 */
const plainAddress =
  /^[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/;

/** What nobody sees and no address has, beside what is taken out of every answer: joiners, variation selectors, blanks. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800\uFFFC]/gu;
/** A domain with letters beyond ASCII, in any of the dots of UTS 46. */
const internationalDomain = /^(?=.*[^\0-\x7F])[\p{L}\p{M}\p{N}.\u3002\uFF0E\uFF61-]+$/u;

/** `address` with its domain as mail servers know it: `bücher.example` becomes `xn--bcher-kva.example` (UTS 46, by the URL standard). */
function withAsciiDomain(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  if (at === -1 || domain.length > maxEmailCharacters || !internationalDomain.test(domain)) return address;
  const url = URL.parse(`http://${domain}`);
  return url === null ? address : `${address.slice(0, at)}@${url.hostname}`;
}

/** An e-mail address that mail can be sent to. */
export const email = questionKind({
  name: 'e-mail',
  label: 'Email address',
  hint: 'An email address.',
  fields: { autocomplete },
  isContact: true,
  isEssay: false,
  control: (question) => ({ element: 'input', type: 'email', autocomplete: question.autocomplete, spellcheck: false }),
  missing: messages.enter,
  read: single((_question, value) => {
    const answer = withAsciiDomain(cleanLine(value).replace(invisible, '').trim());
    if (answer.length > maxEmailCharacters) return { problem: messages.tooLong('the email address', maxEmailCharacters) };
    if (answer.lastIndexOf('@') > maxLocalCharacters) {
      return { problem: messages.tooLong('the part of the email address before the @', maxLocalCharacters) };
    }
    return plainAddress.test(answer) ? { answer } : { problem: 'Enter an email address in the form name@example.org' };
  }),
  doubt: (_question, answer) => {
    const meant = likelyAddress(String(answer));
    return meant === undefined ? undefined : `Did you mean ${meant}?`;
  },
  sample: {
    fields: {},
    good: () => ['paige.turner@example.org'],
    bad: () => [
      ['nobody'],
      [`${'x'.repeat(maxEmailCharacters)}@example.org`],
      [`${'x'.repeat(maxLocalCharacters + 1)}@example.org`],
    ],
  },
});
