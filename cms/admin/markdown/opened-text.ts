// Remembers how each block of a text was written when it was opened. A block that is still the same is written as it was, whatever its
// notation: an editor who adds a word to one paragraph changes that paragraph.
import type { MarkdownNode } from './markdown-node.ts';
import { readMarkdown, sourceOf } from './read-markdown.ts';
import { writeBlocks } from './write-markdown.ts';

/** A block as it stands in the opened text. */
interface OpenedBlock {
  /** As the writer would write it. */
  readonly written: string;
  readonly source: string;
  /** What stands between this block and the next one. */
  readonly gap: string;
}

/** Every block of `markdown`, as it is written there and as the writer would write it. */
export function openedBlocks(markdown: string): readonly OpenedBlock[] {
  const blocks = readMarkdown(markdown).children ?? [];
  const written = writeBlocks(blocks);
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const end = block.position?.end.offset ?? 0;
    return {
      written: written[index] ?? '',
      source: sourceOf(block, markdown),
      gap: next ? markdown.slice(end, next.position?.start.offset ?? end) : '',
    };
  });
}

const emptyLine = '\n\n';

/**
 * The text of `tree`, with every block that is in `opened` as it was written there.
 */
export function writeAsOpened(tree: MarkdownNode, opened: readonly OpenedBlock[]): string {
  let text = '';
  let expected = 0;
  let previousAt: number | undefined;
  for (const written of writeBlocks(tree.children ?? [])) {
    if (written === '') continue;
    const ahead = opened.findIndex((known, at) => at >= expected && known.written === written);
    const at = ahead >= 0 ? ahead : opened.findIndex((known) => known.written === written);
    const known = opened[at];
    if (text !== '') text += previousAt !== undefined && at === previousAt + 1 ? opened[previousAt]?.gap : emptyLine;
    text += known?.source ?? written;
    previousAt = known ? at : undefined;
    if (ahead >= 0) expected = ahead + 1;
  }
  return text;
}
