import { z } from 'zod';

/** One term of the glossary, as `content/glossary/<slug>.yml` gives it. */
export const glossaryTermSchema = z
  .strictObject({
    term: z.string().min(2).max(60).describe('The term, as the site uses it.'),
    alsoCalled: z.array(z.string().min(2).max(60)).optional().describe('Other names that people know it by.'),
    meaning: z.string().min(20).max(400).describe('What it means, in one to three plain sentences.'),
    link: z
      .string()
      .regex(/^\/(?:[\w-]+\/)*(?:#[\w-]+)?$/, 'Begin with / and stay on this site, such as /goal-sheet/')
      .optional()
      .describe('The page that says more.'),
  })
  .readonly();

/** A glossary term after validation; its slug is its file's name. */
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
