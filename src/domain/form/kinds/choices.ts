import { cleanLine } from '../../text/clean-text.ts';
import { messages } from '../messages.ts';
import type { FieldKind } from './field-kind.ts';

/** Any of the listed options, kept in the order of the list. */
export const choices: FieldKind<'choices'> = {
  missing: ({ subject }) => messages.select(subject),
  read: ({ subject, options, maxChoices }, values) => {
    const chosen = new Set(values.map(cleanLine));
    if ([...chosen].some((value) => !options.includes(value))) return { problem: messages.notAnOption(subject) };
    if (maxChoices !== undefined && chosen.size > maxChoices) {
      return { problem: messages.tooManyChoices(subject, maxChoices) };
    }
    return { answer: options.filter((option) => chosen.has(option)) };
  },
};
