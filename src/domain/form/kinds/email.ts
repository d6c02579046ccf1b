import { cleanLine } from '../../text/clean-text.ts';
import { messages } from '../messages.ts';
import { autocomplete } from './common-fields.ts';
import { questionKind, single } from './question-kind.ts';

/** RFC 5321, 4.5.3.1.3: a path has 256 octets, of which the brackets take two. */
const maxEmailCharacters = 254;

/**
 * One plain address: a dot-atom, “@”, and a domain of at least two labels. Narrower than RFC 5322 on purpose: no quotes, commas,
 * angle brackets, percent signs or second “@”, any of which could turn one recipient into several. Linear, no backtracking.
 */
const plainAddress =
  /^[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/;

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
    const answer = cleanLine(value);
    if (answer.length > maxEmailCharacters) return { problem: messages.tooLong('the email address', maxEmailCharacters) };
    return plainAddress.test(answer) ? { answer } : { problem: 'Enter an email address in the form name@example.org' };
  }),
  sample: {
    fields: {},
    good: () => ['paige.turner@example.org'],
    bad: () => [['nobody'], [`${'x'.repeat(maxEmailCharacters)}@example.org`]],
  },
});
