import { characterCount, cleanText } from '../../text/clean-text.ts';
import { messages } from '../messages.ts';
import { type FieldKind, single } from './field-kind.ts';

/** Paragraphs of text; line breaks are kept. */
export const longText: FieldKind<'long text'> = {
  missing: ({ subject }) => messages.enter(subject),
  read: ({ subject, maxCharacters }, values) =>
    single(subject, values, messages.onlyOne, (value) => {
      const answer = cleanText(value);
      if (characterCount(answer) > maxCharacters) return { problem: messages.tooLong(subject, maxCharacters) };
      return { answer };
    }),
};
