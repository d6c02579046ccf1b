import { cleanLine } from '../../text/clean-text.ts';
import { messages } from '../messages.ts';
import { type FieldKind, single } from './field-kind.ts';

/** A whole number within limits. */
export const number: FieldKind<'number'> = {
  missing: ({ subject }) => messages.enter(subject),
  read: ({ subject, min, max }, values) =>
    single(subject, values, messages.onlyOne, (value) => {
      const text = cleanLine(value);
      if (!/^-?\d{1,9}$/.test(text)) return { problem: messages.wholeNumber(subject) };
      const answer = Number(text) + 0; // “-0” is 0
      return answer >= min && answer <= max ? { answer } : { problem: messages.outOfRange(subject, min, max) };
    }),
};
