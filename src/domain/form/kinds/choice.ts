import { cleanLine } from '../../text/clean-text.ts';
import { messages } from '../messages.ts';
import { type FieldKind, single } from './field-kind.ts';

/** One of the listed options. */
export const choice: FieldKind<'choice'> = {
  missing: ({ subject }) => messages.select(subject),
  read: ({ subject, options }, values) =>
    single(subject, values, messages.onlyOne, (value) => {
      const answer = cleanLine(value);
      return options.includes(answer) ? { answer } : { problem: messages.notAnOption(subject) };
    }),
};
