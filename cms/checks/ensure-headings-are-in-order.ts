import { bodiesAsHtml } from '../markdown/bodies-as-html.ts';
import { type Heading, headingsOf } from '../markdown/headings-of.ts';
import { levelAbove } from '../markdown/level-above.ts';
import type { TextCheck } from './check.ts';

/** The headings that skip a level, as somebody who listens to a list of headings would notice. */
function skipping(headings: readonly Heading[], above: number): readonly Heading[] {
  return headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? above) + 1);
}

/** A page keeps its own headings to itself, and no level is skipped on the way down. */
export const ensureHeadingsAreInOrder: TextCheck = {
  name: 'Ensure headings begin at the level below the one that they stand under, and skip none',
  problemsIn: (texts) =>
    [...bodiesAsHtml(texts)].flatMap(([file, html]) => {
      const headings = headingsOf(html);
      const above = levelAbove(file);
      const path = ['body'];
      return [
        ...headings
          .filter(({ level }) => level <= above)
          .map(({ text }) => ({
            file,
            path,
            message: `The heading “${text}” is at a level that the page keeps for itself. Make it Heading ${above + 1}.`,
          })),
        ...skipping(headings, above).map(({ text, level }) => ({
          file,
          path,
          message: `A level is skipped before the heading “${text}”. Make it Heading ${level - 1}, or add the heading between.`,
        })),
      ];
    }),
};
