import { cleanLine } from '../../text/clean-text.ts';
import { messages } from '../messages.ts';
import { type FieldKind, single } from './field-kind.ts';

const maxTelephoneCharacters = 40;
const minDigits = 7;
/** Linear: each class excludes what follows it. */
const telephoneShape = /^[+\d(][\d ().+/-]*(?:(?:x|ext\.?) ?\d{1,8})?$/i;

/** A telephone number as its owner writes it: any spacing, brackets, a leading plus, an extension. */
export const telephone: FieldKind<'telephone'> = {
  missing: ({ subject }) => messages.enter(subject),
  read: ({ subject }, values) =>
    single(subject, values, messages.onlyOne, (value) => {
      const answer = cleanLine(value);
      const digits = answer.replace(/\D/g, '').length;
      const fits = answer.length <= maxTelephoneCharacters && digits >= minDigits;
      return fits && telephoneShape.test(answer) ? { answer } : { problem: messages.telephone() };
    }),
};
