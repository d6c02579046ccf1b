// Makes of Decap's tree the one that was meant. Decap hands text over as HTML, with backslashes before some signs and not before others.
import { type MarkdownNode, withChildren } from './markdown-node.ts';

/** `block` for the writer; undefined where nothing is left of it. */
export function readyToWrite(block: MarkdownNode): MarkdownNode | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const children = trimmed(inline(block.children ?? [], block.type === 'heading'));
      return children.length > 0 ? { ...block, children } : undefined;
    }
    case 'list':
      return { ...withChildren(block, listItem), spread: false } as MarkdownNode;
    case 'blockquote': {
      const quote = withChildren(block, readyToWrite);
      return quote.children?.length ? quote : undefined;
    }
    case 'shortcode':
      return block.data?.shortcode === 'image' ? picture(block.data.shortcodeData ?? {}) : block;
    default:
      return block;
  }
}

/** Decap's own component for a picture that stands alone. */
function picture({ image, alt, title }: Readonly<Record<string, unknown>>): MarkdownNode | undefined {
  if (typeof image !== 'string' || image === '') return undefined;
  const words = { alt: typeof alt === 'string' ? alt : '', title: typeof title === 'string' && title !== '' ? title : null };
  return { type: 'paragraph', children: [{ type: 'image', url: image, ...words }] };
}

/**
 * An item stands close to the next one, and its list close to it. Two paragraphs in an item need an empty line between them, and so does
 * whatever stands below a component: until there it is all HTML (CommonMark 4.6, the seventh kind).
 */
function listItem(item: MarkdownNode): MarkdownNode {
  const ready = withChildren(item, readyToWrite);
  const spread = (ready.children ?? []).some(
    ({ type }, index, all) => index > 0 && (type !== 'list' || all[index - 1]?.children?.[0]?.type === 'inline-shortcode'),
  );
  return { ...ready, spread } as MarkdownNode;
}

function inline(nodes: readonly MarkdownNode[], onOneLine: boolean): readonly MarkdownNode[] {
  return joined(
    nodes.flatMap((node) => {
      if (node.type === 'html') return [text(withoutDecapsEscapes(node.value ?? ''), onOneLine)];
      if (node.type === 'text') return [text(node.value ?? '', onOneLine)];
      if (node.type === 'break' && onOneLine) return [text(' ', true)];
      if (node.children === undefined) return [node];
      const children = inline(node.children, onOneLine);
      return children.length > 0 ? [boldOutside({ ...node, children })] : [];
    }),
  );
}

/** What is bold and italic at once is bold outside, as Decap hands it over. */
function boldOutside(node: MarkdownNode): MarkdownNode {
  const [only, ...others] = node.children ?? [];
  if (node.type !== 'emphasis' || only?.type !== 'strong' || others.length > 0) return node;
  return { ...only, children: [{ ...node, children: only.children ?? [] }] };
}

function text(value: string, onOneLine: boolean): MarkdownNode {
  return { type: 'text', value: onOneLine ? value.replace(/\s*\n\s*/g, ' ') : value.replace(/[^\S\n]*\n\s*/g, '\n') };
}

/** Neighbors in one piece, so that the writer sees what stands beside each sign. */
function joined(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const result: MarkdownNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && node.value === '') continue;
    if (node.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { type: 'text', value: `${last.value}${node.value}` };
    else result.push(node);
  }
  return result;
}

/** Without spaces at the beginning and the end of the block, where Markdown has none. */
function trimmed(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first?.type === 'text' && /^\s/.test(first.value ?? '')) return trimmed(withText(nodes, 0, first.value?.trimStart() ?? ''));
  if (last?.type === 'text' && /\s$/.test(last.value ?? ''))
    return trimmed(withText(nodes, nodes.length - 1, last.value?.trimEnd() ?? ''));
  return nodes;
}

function withText(nodes: readonly MarkdownNode[], index: number, value: string): readonly MarkdownNode[] {
  return nodes.flatMap((node, at) => (at !== index ? [node] : value === '' ? [] : [{ type: 'text', value }]));
}

/** What remarkEscapeMarkdownEntities of decap-cms-widget-markdown put before signs. */
function withoutDecapsEscapes(text: string): string {
  return text.replace(/^\\(?= {4})/, '').replace(/\\([-#*>=|_~`[])/g, '$1');
}
