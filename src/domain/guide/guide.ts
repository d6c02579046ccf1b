import { entrySchema } from '../fields/group.ts';
import { paragraph, text } from '../fields/text.ts';
import { wholeNumber } from '../fields/whole-number.ts';

/** One page of a guide, as the front matter of `content/guide/<audience>/<slug>.mdx` gives it. The text below it is the page. */
export const guideFields = {
  title: text({ label: 'Title', hint: 'What the reader wants to do. Start with a verb: “Open the next cycle”.', min: 3, max: 80 }),
  description: paragraph({
    label: 'Description',
    hint: 'One sentence below the title, and in the list of all pages: what the reader has at the end.',
    min: 20,
    max: 200,
    prose: true,
  }),
  order: wholeNumber({ label: 'Place', hint: 'The place of the page in the guide, from 1.', min: 1, max: 99 }),
} as const;

export const guideSchema = entrySchema(guideFields);
