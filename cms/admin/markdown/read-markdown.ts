// Reads a text as the site reads it, for Decap's editor. What the editor has no place for is kept in one piece: HTML and definitions of links
// are objects in the text, which nobody breaks by typing. What only GitHub's Markdown knows (tables, task lists) is shown as it is typed.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { componentIn } from './component-tag.ts';
import { type MarkdownNode, withChildren } from './markdown-node.ts';

/** The tree that Decap's editor takes. */
export function readMarkdown(markdown: string): MarkdownNode {
  const tree = fromMarkdown(markdown) as MarkdownNode;
  const definitions = definitionsIn(tree);
  return withChildren(tree, (block) => blockFor(block, markdown, definitions));
}

type Definitions = ReadonlyMap<string, MarkdownNode>;

function blockFor(node: MarkdownNode, source: string, definitions: Definitions): MarkdownNode {
  switch (node.type) {
    case 'html': {
      const component = componentIn(node.value ?? '');
      if (component?.isBlock) return { type: 'shortcode', data: component.data, position: node.position };
      return { type: 'paragraph', children: [inlineHtml(node)], position: node.position };
    }
    case 'definition':
      return { type: 'paragraph', children: [asWritten(sourceOf(node, source))], position: node.position };
    case 'paragraph': {
      const [only, ...others] = node.children ?? [];
      if (only?.type === 'image' && others.length === 0) return picture(only, node);
      return withChildren(node, (child) => inlineFor(child, source, definitions));
    }
    case 'heading':
      if (!hasText(node)) return { type: 'paragraph', children: [asWritten(sourceOf(node, source))], position: node.position };
      return withChildren(node, (child) => inlineFor(child, source, definitions));
    default:
      return withChildren(node, (child) => blockFor(child, source, definitions));
  }
}

function inlineFor(node: MarkdownNode, source: string, definitions: Definitions): MarkdownNode {
  switch (node.type) {
    case 'strong':
    case 'emphasis':
    case 'link':
      if (!hasText(node)) return asWritten(sourceOf(node, source));
      return withChildren(node, (child) => inlineFor(child, source, definitions));
    case 'html':
      return inlineHtml(node);
    case 'linkReference':
    case 'imageReference': {
      const { url, title } = definitions.get(node.identifier ?? '') ?? {};
      const type = node.type === 'linkReference' ? 'link' : 'image';
      return withChildren({ ...node, type, url: url ?? '', title: title ?? null }, (child) =>
        inlineFor(child, source, definitions),
      );
    }
    default:
      return withChildren(node, (child) => inlineFor(child, source, definitions));
  }
}

/** Whether a heading, an emphasis or a link has words. Decap drops those that hold a component or a picture alone. */
function hasText({ type, value, children = [] }: MarkdownNode): boolean {
  return type === 'html' ? false : (value ?? '') !== '' || children.some(hasText);
}

function inlineHtml({ value = '', position }: MarkdownNode): MarkdownNode {
  const component = componentIn(value);
  return component && !component.isBlock ? { type: 'inline-shortcode', data: component.data, position } : asWritten(value);
}

/** The editor component that holds a part of a text as it is written. */
export const asWrittenId = 'as-written';

function asWritten(source: string): MarkdownNode {
  return { type: 'inline-shortcode', data: { shortcode: asWrittenId, shortcodeData: { source } } };
}

/** A picture that stands alone is Decap's own component. */
function picture({ url = '', alt, title }: MarkdownNode, { position }: MarkdownNode): MarkdownNode {
  return {
    type: 'shortcode',
    data: { shortcode: 'image', shortcodeData: { image: url, alt: alt ?? '', title: title ?? '' } },
    position,
  };
}

function definitionsIn(node: MarkdownNode, found = new Map<string, MarkdownNode>()): Definitions {
  if (node.type === 'definition' && node.identifier !== undefined && !found.has(node.identifier)) found.set(node.identifier, node);
  for (const child of node.children ?? []) definitionsIn(child, found);
  return found;
}

/** What stands in the text for `node`. */
export function sourceOf({ position }: MarkdownNode, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
