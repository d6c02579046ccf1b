import { groupInWords, summaryInWords, type WordsOf, wordsOfValue } from '../../model/summary-in-words.ts';
import type { PreviewContext } from '../../previews/context.ts';
import { type PagePatch, queryInclusive } from './dom.ts';

/**
 * Says in words what stands in lists and on the board. Decap goes on with what it wrote, and writes it again where that changes.
 * @param context the content that the site was built from: it knows what an objective of the program is called
 */
export function rewriteSummaries(context: PreviewContext | undefined): PagePatch {
  const objectives = new Map(context?.content.program[0]?.data.objectives.map(({ key, text }) => [key, text]));
  const wordsOf: WordsOf = (field, value) =>
    field.control.kind === 'relation' && field.control.to.valueField === 'objectives.*.key'
      ? objectives.get(value)
      : wordsOfValue(field, value);
  return (root) => {
    for (const heading of queryInclusive(root, 'a[href*="#/collections/"] h2:not([class*="CollectionLabel"])'))
      rewrite(heading, heading.closest('a'), summaryInWords);
    for (const heading of queryInclusive(root, '[class*="GroupContainer"] > h2'))
      rewrite(heading, heading.parentElement?.querySelector('a'), (collection, text) => groupInWords(collection, text, wordsOf));
  };
}

/** Changes the words of a heading, and not what stands beside them, such as “Draft”. */
function rewrite(
  { firstChild: text }: Element,
  link: HTMLAnchorElement | null | undefined,
  inWords: (collection: string, text: string) => string,
): void {
  const [, collection] = /#\/collections\/([^/?]+)/.exec(link?.hash ?? '') ?? [];
  if (collection === undefined || !(text instanceof Text)) return;
  const words = inWords(collection, text.data);
  if (words !== text.data) text.data = words;
}
