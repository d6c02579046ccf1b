import { cleanLine } from '../../text/clean-text.ts';
import { messages } from '../messages.ts';
import { type FieldKind, single } from './field-kind.ts';

/** RFC 5321, 4.5.3.1.3: a path has 256 octets, of which the brackets take two. */
const maxEmailCharacters = 254;

/**
 * One plain address: a dot-atom, “@”, and a domain of at least two labels. Narrower than RFC 5322 on purpose: no quotes, commas,
 * angle brackets, percent signs or second “@”, any of which could turn one recipient into several. Linear, no backtracking.
 */
const plainAddress =
  /^[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/;

/** An e-mail address that mail can be sent to. */
export const email: FieldKind<'e-mail'> = {
  missing: ({ subject }) => messages.enter(subject),
  read: ({ subject }, values) =>
    single(subject, values, messages.onlyOne, (value) => {
      const answer = cleanLine(value);
      if (answer.length > maxEmailCharacters) return { problem: messages.emailTooLong(maxEmailCharacters) };
      return plainAddress.test(answer) ? { answer } : { problem: messages.email() };
    }),
};
