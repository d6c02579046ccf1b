import { componentNames } from '../../../../src/domain/page/component-names.ts';
import { asWrittenId } from '../../markdown/read-markdown.ts';
import type { SlateElement } from '../slate.ts';

const types = /^(?:paragraph|heading-(?:one|two|three|four|five|six)|quote|bulleted-list|numbered-list|list-item|link|break)$/;
const components: ReadonlySet<unknown> = new Set([...componentNames, asWrittenId, 'image', 'code-block']);

/**
 * What was copied in a text editor of this page, components and all; undefined for everything else. Others are made with Slate as well, and
 * any page can put this on the clipboard: what Decap would not know how to show is not taken.
 */
export function copiedBlocks(data: DataTransfer): readonly SlateElement[] | undefined {
  const copied = data.getData('application/x-slate-fragment');
  if (copied === '') return undefined;
  const blocks = parsed(copied);
  return Array.isArray(blocks) && blocks.every(isBlock) ? words(blocks) : undefined;
}

/** Words of one block are words, wherever they stood: Slate copies the list around them as well. */
function words(blocks: readonly SlateElement[]): readonly SlateElement[] {
  let [only, ...others] = blocks;
  while (only && others.length === 0 && only.children.every(isBlock)) [only, ...others] = only.children;
  return only && others.length === 0 && only.type !== 'shortcode' ? [{ ...only, type: 'paragraph' }] : blocks;
}

function parsed(copied: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(window.atob(copied)));
  } catch {
    return undefined; // not Slate's
  }
}

const isBlock = (node: unknown): node is SlateElement =>
  isNode(node) && 'type' in node && !/^(?:link|break|inline-shortcode)$/.test(String(node.type));

function isNode(node: unknown): node is object {
  if (typeof node !== 'object' || node === null) return false;
  if ('text' in node) return typeof node.text === 'string';
  if (!('type' in node && typeof node.type === 'string' && 'children' in node && Array.isArray(node.children))) return false;
  const data = 'data' in node && typeof node.data === 'object' && node.data !== null ? node.data : {};
  const isComponent = /^(?:inline-)?shortcode$/.test(node.type) && 'shortcode' in data && components.has(data.shortcode);
  return (isComponent || types.test(node.type)) && node.children.length > 0 && node.children.every(isNode);
}
