// Writes what stands in Decap's editor as Markdown that the site reads as it was meant. Decap's own writer (remark-stringify 6) turns a typed
// “1. ” into a list, `{` into code, and bold beside italic into asterisks.
import type { Nodes } from 'mdast';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { componentNames } from '../../../src/domain/page/component-names.ts';
import { tagOf } from './component-tag.ts';
import type { MarkdownNode } from './markdown-node.ts';
import { asWrittenId } from './read-markdown.ts';
import { readyToWrite } from './ready-to-write.ts';

/** Each block of a text as it is written by itself, without the empty lines between; empty where nothing is left of it. */
export function writeBlocks(blocks: readonly MarkdownNode[]): readonly string[] {
  let isAfterList = false;
  let hasOtherMark = false;
  return blocks.map((block) => {
    const ready = readyToWrite(block);
    if (ready === undefined) return '';
    // A list right below a list gets another mark, or the two would be one.
    hasOtherMark = block.type === 'list' && isAfterList && !hasOtherMark;
    isAfterList = block.type === 'list';
    const options = hasOtherMark ? { ...notation, bullet: '*' as const, bulletOrdered: ')' as const } : notation;
    return toMarkdown({ type: 'root', children: [ready] } as unknown as Nodes, options).trimEnd();
  });
}

/** Text, with what it needs before signs that mean something, and not before those that cannot: `snake_case`, `AT&T`. */
const text: Handle = (node: MarkdownNode, _, state, info) => {
  const safe = state.safe(node.value ?? '', info).replace(/\\&(?!#?\w+;)/g, '&');
  return state.stack.includes('emphasis') ? safe : safe.replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_');
};

/** A component of the editor as the text names it. */
const component: Handle = ({ data }: MarkdownNode) => {
  const values = data?.shortcodeData ?? {};
  if (data?.shortcode === asWrittenId) return String(values['source'] ?? '');
  const name = componentNames.find((one) => one === data?.shortcode);
  return name === undefined ? '' : tagOf(name, values);
};

const notation: Options = {
  bullet: '-',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: true, // no `<https://…>`, which is a tag to MDX
  // Both begin code in MDX. Whoever types them in formatted text means the character.
  unsafe: [
    { character: '{', inConstruct: 'phrasing' },
    { character: '<', inConstruct: 'phrasing' },
  ],
  handlers: { text, shortcode: component, 'inline-shortcode': component } as NonNullable<Options['handlers']>,
};
