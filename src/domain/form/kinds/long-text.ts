import { cleanText, isLongerThan } from '../../text/clean-text.ts';
import { figure, messages } from '../messages.ts';
import { maxCharacters } from './common-fields.ts';
import { questionKind, single } from './question-kind.ts';

/** Paragraphs of text; line breaks are kept. The limit is told, never enforced while somebody types. */
export const longText = questionKind({
  name: 'long text',
  label: 'Long text',
  hint: 'Several sentences.',
  fields: { maxCharacters: maxCharacters(5000, 1500) },
  isContact: false,
  isEssay: true,
  control: (question) => ({ element: 'textarea', rows: question.maxCharacters > 1000 ? 8 : 5 }),
  limitInWords: (question) => `Up to ${figure(question.maxCharacters)} characters`,
  missing: messages.enter,
  read: single((question, value) => {
    const answer = cleanText(value);
    if (!isLongerThan(answer, question.maxCharacters)) return { answer };
    return { problem: messages.tooLong(question.subject, question.maxCharacters) };
  }),
  sample: {
    fields: {},
    good: ({ maxCharacters: most }) => [
      'I would like to plan a story time for toddlers.\n\nAnd to learn how a committee works.'.slice(0, most),
    ],
    bad: ({ maxCharacters: most }) => [['x'.repeat(most + 1)]],
  },
});
