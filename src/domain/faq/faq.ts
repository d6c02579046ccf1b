import { z } from 'zod';

/** The groups of the FAQ, in its order. */
export const faqGroups = ['before you apply', 'applying', 'matching', 'during the year', 'your data'] as const;

/** One frequent question, as the front matter of `content/faq/<slug>.mdx` gives it. The text below is the answer. */
export const faqSchema = z
  .strictObject({
    question: z.string().min(10).max(120).endsWith('?').describe('The question, in the words of the person who asks.'),
    group: z.enum(faqGroups).describe('The group in which it is listed.'),
    order: z.int().min(1).max(99).describe('Its place within the group, from 1.'),
  })
  .readonly();

/** A frequent question after validation; its slug is its file's name. */
export type Faq = z.infer<typeof faqSchema>;
