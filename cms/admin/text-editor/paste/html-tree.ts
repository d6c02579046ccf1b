import type { Element, ElementContent, RootContent } from 'hast';

export type Node = RootContent | ElementContent;

export function element(tagName: string, children: readonly ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** Every character in `node`, spaces as they are. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Whether `node` shows nothing between two blocks. */
export const isSpace = (node: Node): boolean =>
  node.type === 'comment' || node.type === 'doctype' || (node.type === 'text' && node.value.trim() === '');

const blocks = /^(?:p|div|ul|ol|li|dl|table|h[1-6]|blockquote|pre|section|article|figure|hr)$/;

/** Whether `node` begins a line of its own. */
export const isBlock = (node: Node): boolean => node.type === 'element' && blocks.test(node.tagName);
