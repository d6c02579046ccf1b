import { groupInWords, summaryInWords, type WordsOf, wordsOfValue } from '../model/summary-in-words.ts';
import type { PreviewContext } from '../previews/context.ts';
import { found } from './found.ts';

const summaries = 'a[href*="#/collections/"] h2:not([class*="CollectionLabel"])';
const groups = '[class*="GroupContainer"] > h2';
const collectionInAddress = /#\/collections\/([^/?]+)/;

/**
 * Says in words what stands in lists and on the board. Decap goes on with what it wrote, and writes it again where that changes.
 * @param context the content that the site was built from: it knows what an objective of the program is called
 */
export function mendSummaries(page: Document, context: PreviewContext | undefined): void {
  const objectives = new Map(context?.content.program[0]?.data.objectives.map(({ key, text }) => [key, text]));
  const wordsOf: WordsOf = (field, value) =>
    field.control.kind === 'relation' && field.control.to.valueField === 'objectives.*.key'
      ? objectives.get(value)
      : wordsOfValue(field, value);
  const mend = (root: Element) => {
    for (const heading of found(root, summaries)) reword(heading, heading.closest('a'), summaryInWords);
    for (const heading of found(root, groups)) {
      reword(heading, heading.parentElement?.querySelector('a') ?? null, (collection, text) =>
        groupInWords(collection, text, wordsOf),
      );
    }
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') mendAround(target.parentElement);
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) mend(node);
    }
  }).observe(page.body, { childList: true, characterData: true, subtree: true });
  mend(page.body);

  function mendAround(heading: Element | null): void {
    if (heading?.matches(`${summaries}, ${groups}`)) mend(heading);
  }
}

/** Changes the words of a heading, and not what stands beside them, such as “Draft”. */
function reword(heading: Element, link: HTMLAnchorElement | null, inWords: (collection: string, text: string) => string): void {
  const [, collection] = collectionInAddress.exec(link?.hash ?? '') ?? [];
  const { firstChild: text } = heading;
  if (collection === undefined || !(text instanceof Text)) return;
  const words = inWords(collection, text.data);
  if (words !== text.data) text.data = words;
}
