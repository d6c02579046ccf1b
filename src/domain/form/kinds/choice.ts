import { cleanLine } from '../../text/clean-text.ts';
import { messages } from '../messages.ts';
import { options } from './common-fields.ts';
import { questionKind, single } from './question-kind.ts';

/** Beyond this many, radio buttons take more scrolling than a list. */
const maxRadioButtons = 8;

/** One of the listed options. */
export const choice = questionKind({
  name: 'choice',
  label: 'Choice of one',
  hint: 'One of several options.',
  fields: { options },
  isContact: false,
  isEssay: false,
  control: (question) => {
    const listed = question.options.map((option) => ({ value: option, label: option }));
    if (listed.length <= maxRadioButtons) return { element: 'radio', options: listed };
    return { element: 'select', prompt: 'Choose one', options: listed };
  },
  missing: messages.select,
  read: single((question, value) => {
    const answer = cleanLine(value);
    return question.options.includes(answer) ? { answer } : { problem: messages.notAnOption(question.subject) };
  }),
  sample: {
    fields: { options: ['Yes', 'No'] },
    good: (question) => [question.options[0] ?? ''],
    bad: () => [['Neither of these']],
  },
});
