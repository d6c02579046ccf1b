import type { z } from 'zod';
import { entrySchema, group } from '../fields/group.ts';
import { list } from '../fields/list.ts';
import { text } from '../fields/text.ts';

const link = group({
  label: 'Link',
  hint: 'One link.',
  fields: {
    to: text({
      label: 'Page',
      hint: 'The page, as its address on this site.',
      min: 1,
      max: 120,
      pattern: { source: '^/(?:[\\w-]+/)*$', message: 'Begin and end with /, such as /apply/' },
    }),
    text: text({ label: 'Words', hint: 'What the link says.', min: 3, max: 40 }),
  },
});

/** What the header and the footer of every page link to, as `content/navigation.yml` gives it. */
export const navigationFields = {
  header: list({
    label: 'Header',
    hint: 'The links in the header, in their order.',
    item: link,
    min: 1,
    max: 8,
    singularLabel: 'link',
  }),
  footer: list({
    label: 'Footer',
    hint: 'The groups of links in the footer. Help comes at the same place on every page.',
    item: group({
      label: 'Group',
      hint: 'One group of links.',
      fields: {
        title: text({ label: 'Heading', hint: 'The heading above the group.', min: 3, max: 40 }),
        links: list({
          label: 'Links',
          hint: 'The links of the group, in their order.',
          item: link,
          min: 1,
          max: 10,
          singularLabel: 'link',
        }),
      },
    }),
    min: 1,
    max: 4,
    singularLabel: 'group',
  }),
} as const;

export const navigationSchema = entrySchema(navigationFields);

/** The navigation after validation. */
export type Navigation = z.infer<typeof navigationSchema>;
