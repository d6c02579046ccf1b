import { bodiesAsHtml } from '../markdown/bodies-as-html.ts';
import { type Heading, headingsOf } from '../markdown/headings-of.ts';
import type { Check } from './check.ts';

/** An answer stands below its question, which is a heading of the third level; every other text stands below its page’s title. */
function levelAbove(file: string): number {
  return file.startsWith('faq/') ? 3 : 1;
}

/** The headings that skip a level, as somebody who listens to a list of headings would notice. */
function skipping(headings: readonly Heading[], above: number): readonly Heading[] {
  return headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? above) + 1);
}

/** A page's title is its only first heading, and no level is skipped on the way down. */
export const ensureHeadingsAreInOrder: Check = {
  name: 'Ensure headings begin at the level below their page’s title and skip none',
  problemsIn: (_data, texts) =>
    [...bodiesAsHtml(texts)].flatMap(([file, html]) => {
      const headings = headingsOf(html);
      const above = levelAbove(file);
      const first = '#'.repeat(above + 1);
      return [
        ...headings
          .filter(({ level }) => level <= above)
          .map(
            (heading) =>
              `content/${file} has the heading “${heading.text}” at a level that the page keeps for itself. Begin it with ${first}.`,
          ),
        ...skipping(headings, above).map(
          (heading) =>
            `content/${file} skips a level before the heading “${heading.text}”. Take away a #, or add the heading between.`,
        ),
      ];
    }),
};
