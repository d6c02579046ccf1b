import type { z } from 'zod';
import { entrySchema } from '../fields/group.ts';
import { list } from '../fields/list.ts';
import { optional } from '../fields/optional.ts';
import { paragraph, text } from '../fields/text.ts';

/** One term of the glossary, as `content/glossary/<slug>.yml` gives it. */
export const glossaryTermFields = {
  term: text({ label: 'Term', hint: 'The term, as the site uses it.', min: 2, max: 60 }),
  alsoCalled: optional(
    list({
      label: 'Also called',
      hint: 'Other names that people know it by.',
      item: text({ label: 'Name', hint: 'One other name.', min: 2, max: 60 }),
      min: 1,
      max: 10,
      singularLabel: 'name',
    }),
  ),
  meaning: paragraph({ label: 'Meaning', hint: 'What it means, in one to three plain sentences.', min: 20, max: 400, prose: true }),
  link: optional(
    text({
      label: 'Page that says more',
      hint: 'The page of this site that says more, such as /goal-sheet/.',
      min: 1,
      max: 200,
      pattern: {
        source: '^/(?:[\\w-]+/)*(?:#[\\w-]+)?$',
        message: 'Begin with / and stay on this site, such as /goal-sheet/',
      },
    }),
  ),
} as const;

export const glossaryTermSchema = entrySchema(glossaryTermFields);

/** A glossary term after validation; its slug is its file's name. */
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
