import { parseReference } from '../../application/reference.ts';
import { characterCount, cleanLine } from '../../text/clean-text.ts';
import { messages } from '../messages.ts';
import { type FieldKind, single } from './field-kind.ts';

/** One line of text, any script. */
export const shortText: FieldKind<'short text'> = {
  missing: ({ subject }) => messages.enter(subject),
  read: ({ subject, maxCharacters, format }, values) =>
    single(subject, values, messages.onlyOne, (value) => {
      const answer = cleanLine(value);
      if (characterCount(answer) > maxCharacters) return { problem: messages.tooLong(subject, maxCharacters) };
      if (format !== 'reference') return { answer };
      const reference = parseReference(answer)?.reference;
      return reference ? { answer: reference } : { problem: messages.reference() };
    }),
};
