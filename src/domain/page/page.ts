import { z } from 'zod';
import { markNames } from './marks.ts';

/** The front matter of a page, as `content/pages/*.md` and `*.mdx` give it. The text below it is the page itself. */
export const pageSchema = z
  .strictObject({
    title: z.string().min(3).max(80).describe('The heading of the page, also shown in the browser’s tab and in links to it.'),
    description: z.string().min(20).max(200).describe('One sentence for search engines: what a reader finds here.'),
    lead: z.string().min(10).max(300).optional().describe('One or two sentences below the heading, set larger.'),
    mark: z.enum(markNames).optional().describe('The drawing beside the heading.'),
    teaser: z
      .string()
      .min(10)
      .max(200)
      .optional()
      .describe('One or two sentences on the start page that lead here. Leave it out and the start page does not list this page.'),
  })
  .readonly();

/** The fields of a page after validation; its slug is its file's name. */
export type Page = z.infer<typeof pageSchema>;
