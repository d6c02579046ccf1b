import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import type { SlateElement } from '../slate.ts';
import { cleanHtml } from './clean-html.ts';
import { slateBlocks } from './slate-blocks.ts';

/**
 * What pasted HTML says, as blocks of Decap's text editor: paragraphs, headings, lists, quotations, links, bold, italics, code in a line. A
 * table becomes the lines that mean one in a text; a picture becomes words that say so.
 * @param top the level of the highest heading, from 1 to 6
 */
export function blocksOfHtml(html: string, top: number): readonly SlateElement[] {
  return slateBlocks(toMdast(cleanHtml(html), { document: true }) as Root, top);
}
