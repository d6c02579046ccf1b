import { choice } from '../fields/choice.ts';
import { entrySchema } from '../fields/group.ts';
import { optional } from '../fields/optional.ts';
import { paragraph, text } from '../fields/text.ts';
import { markNames } from './marks.ts';

/** The front matter of a page, as `content/pages/*.md` and `*.mdx` give it. The text below it is the page itself. */
export const pageFields = {
  title: text({
    label: 'Title',
    hint: 'The heading of the page, also shown in the browser’s tab and in links to it.',
    min: 3,
    max: 80,
  }),
  description: paragraph({
    label: 'Description',
    hint: 'One sentence for search engines: what a reader finds here.',
    min: 20,
    max: 200,
  }),
  lead: optional(
    paragraph({ label: 'Lead', hint: 'One or two sentences below the heading, set larger.', min: 10, max: 300, prose: true }),
  ),
  mark: optional(choice({ label: 'Drawing', hint: 'The drawing beside the heading.', options: markNames })),
  teaser: optional(
    paragraph({
      label: 'Teaser',
      hint: 'One or two sentences on the start page that lead here. Leave it out and the start page does not list this page.',
      min: 10,
      max: 200,
    }),
  ),
} as const;

export const pageSchema = entrySchema(pageFields);

/** Texts that have no address of their own: they stand on the start page, and where there is nothing. */
const pagesWithoutAddress: readonly string[] = ['home', 'not-found'];

/** The address of the page of a text. */
export function pageAddress(slug: string): string {
  return pagesWithoutAddress.includes(slug) ? '/' : `/${slug}/`;
}
