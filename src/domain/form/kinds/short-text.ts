import { parseReference } from '../../application/reference.ts';
import { choice } from '../../fields/choice.ts';
import { optional } from '../../fields/optional.ts';
import { cleanLine, isLongerThan } from '../../text/clean-text.ts';
import { messages } from '../messages.ts';
import { autocomplete, maxCharacters } from './common-fields.ts';
import { questionKind, single } from './question-kind.ts';

/** One line of text, any script. */
export const shortText = questionKind({
  name: 'short text',
  label: 'Short text',
  hint: 'One line, such as a name.',
  fields: {
    autocomplete,
    maxCharacters: maxCharacters(500, 120),
    format: optional(
      choice({
        label: 'Format',
        hint: '“Reference” takes a reference number only, and forgives how it is typed.',
        options: ['reference'],
      }),
    ),
  },
  isContact: false,
  isEssay: false,
  control: (question) => ({ element: 'input', type: 'text', autocomplete: question.autocomplete }),
  missing: messages.enter,
  read: single((question, value) => {
    const answer = cleanLine(value);
    if (isLongerThan(answer, question.maxCharacters)) {
      return { problem: messages.tooLong(question.subject, question.maxCharacters) };
    }
    if (question.format !== 'reference') return { answer };
    const reference = parseReference(answer)?.reference;
    return reference
      ? { answer: reference }
      : { problem: 'Enter the reference as the receipt shows it, such as MENTEE-2014F-7K3QF' };
  }),
  sample: {
    fields: {},
    good: ({ format, visibility, maxCharacters: most }) => {
      if (format === 'reference') return ['MENTEE-2014F-7K3QF'];
      return [(visibility === 'private' ? 'Paige Turner' : 'Story time').slice(0, most)];
    },
    bad: ({ format, maxCharacters: most }) => [['x'.repeat(most + 1)], ...(format === 'reference' ? [['MENTEE']] : [])],
  },
});
