import { choice } from '../fields/choice.ts';
import { entrySchema } from '../fields/group.ts';
import { text } from '../fields/text.ts';
import { wholeNumber } from '../fields/whole-number.ts';

/** The groups of the FAQ, in its order. */
export const faqGroups = ['before you apply', 'applying', 'matching', 'during the year', 'your data'] as const;

/** One frequent question, as the front matter of `content/faq/<slug>.mdx` gives it. The text below is the answer. */
export const faqFields = {
  question: text({
    label: 'Question',
    hint: 'The question, in the words of the person who asks.',
    min: 10,
    max: 120,
    pattern: { source: '\\?$', message: 'End it with a question mark' },
    prose: true,
  }),
  group: choice({ label: 'Group', hint: 'The group in which it is listed.', options: faqGroups }),
  order: wholeNumber({ label: 'Place in the group', hint: 'Its place within the group, from 1.', min: 1, max: 99 }),
} as const;

export const faqSchema = entrySchema(faqFields);
