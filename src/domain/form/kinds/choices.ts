import { optional } from '../../fields/optional.ts';
import { wholeNumber } from '../../fields/whole-number.ts';
import { cleanLine } from '../../text/clean-text.ts';
import { figure, messages } from '../messages.ts';
import { options } from './common-fields.ts';
import { questionKind } from './question-kind.ts';

/** Any of the listed options, kept in the order of the list. */
export const choices = questionKind({
  name: 'choices',
  label: 'Choice of several',
  hint: 'Any number of several options.',
  fields: {
    options,
    maxChoices: optional(wholeNumber({ label: 'Most choices', hint: 'How many may be chosen at most.', min: 1, max: 40 })),
  },
  isContact: false,
  isEssay: false,
  control: (question) => ({ element: 'checkbox', options: question.options.map((option) => ({ value: option, label: option })) }),
  missing: messages.select,
  read: ({ subject, options: listed, maxChoices }, values) => {
    const chosen = new Set(values.map(cleanLine));
    if ([...chosen].some((value) => !listed.includes(value))) return { problem: messages.notAnOption(subject) };
    if (maxChoices !== undefined && chosen.size > maxChoices) {
      return { problem: `Select at most ${figure(maxChoices)} for ${subject}` };
    }
    return { answer: listed.filter((option) => chosen.has(option)) };
  },
  sample: {
    fields: { options: ['Email', 'Telephone', 'Online chat'], maxChoices: 2 },
    good: ({ options: listed, maxChoices = 2 }) => listed.slice(0, Math.min(2, maxChoices)),
    bad: ({ options: listed }) => [['None of these'], listed],
  },
});
