import type { List, ListItem, Nodes, Root, Table } from 'mdast';
import { isElement, type SlateElement, type SlateNode, type SlateText } from '../slate.ts';

type Marks = Omit<SlateText, 'text'>;
type BlockOf = (node: Nodes) => readonly SlateElement[];

const headings = ['one', 'two', 'three', 'four', 'five', 'six'] as const;

/**
 * The blocks of Decap's text editor for a tree, in Decap's shapes (remarkSlate.js of decap-cms-widget-markdown). What a text of the site does
 * not have leaves its words: lines through words, rules, blocks of code.
 * @param top the level of the highest heading; the others follow it, and none is skipped
 */
export function slateBlocks(tree: Root, top: number): readonly SlateElement[] {
  const highest = Math.min(...depthsIn(tree));
  let level = top - 1;
  const blockOf: BlockOf = (node) => {
    switch (node.type) {
      case 'paragraph':
        return paragraphs(inlines(node.children));
      case 'heading': {
        const children = inlines(node.children).map((child) => (isBreak(child) ? { text: ' ' } : child));
        if (!hasWords(children)) return [];
        level = Math.min(node.depth - highest + top, level + 1, 6);
        return [{ type: `heading-${headings[level - 1]}`, children }];
      }
      case 'list':
        return list(node, blockOf);
      case 'blockquote': {
        const children = node.children.flatMap(blockOf);
        return children.length > 0 ? [{ type: 'quote', children }] : [];
      }
      case 'table':
        return [{ type: 'paragraph', data: { isTable: true }, children: tableLines(node) }];
      case 'code':
        return paragraphs(node.value.split('\n').flatMap((line) => [{ text: line }, lineBreak]));
      default:
        return 'children' in node ? node.children.flatMap(blockOf) : [];
    }
  };
  return tree.children.flatMap(blockOf);
}

const depthsIn = (node: Nodes): readonly number[] =>
  node.type === 'heading' ? [node.depth] : 'children' in node ? node.children.flatMap(depthsIn) : [];

const lineBreak: SlateElement = { type: 'break', children: [{ text: '' }] };
const isBreak = (node: SlateNode) => isElement(node) && node.type === 'break';
const isList = ({ type }: SlateElement) => type.endsWith('-list');

const hasWords = (nodes: readonly SlateNode[]): boolean =>
  nodes.some((node) => (isElement(node) ? hasWords(node.children) : node.text.trim() !== ''));

/** Two line breaks in a row separate paragraphs, as mails have it; one at the edge shows nothing. */
function paragraphs(nodes: readonly SlateNode[]): readonly SlateElement[] {
  const lines: SlateNode[][] = [[]];
  for (const node of nodes) {
    if (isBreak(node)) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const result: SlateElement[] = [];
  lines.forEach((children, index) => {
    if (!hasWords(children)) return;
    const last = hasWords(lines[index - 1] ?? []) ? result.pop() : undefined;
    result.push({ type: 'paragraph', children: last ? [...last.children, lineBreak, ...children] : children });
  });
  return result;
}

/** Decap's list, whose items all begin with words: its editor stops at one that begins with a list. */
function list({ ordered, start, children }: List, blockOf: BlockOf): readonly SlateElement[] {
  const items = children.flatMap((item) => listItems(item, blockOf));
  const type = ordered ? 'numbered-list' : 'bulleted-list';
  return items.length > 0 ? [{ type, data: { start: start ?? null }, children: items }] : [];
}

function listItems({ children }: ListItem, blockOf: BlockOf): readonly SlateElement[] {
  const blocks = children
    .flatMap(blockOf)
    .map((block) => (block.type.startsWith('heading') ? { ...block, type: 'paragraph' } : block));
  const first = blocks.findIndex((block) => !isList(block));
  const own = first < 0 ? [] : blocks.slice(first);
  const before = blocks.slice(0, blocks.length - own.length).flatMap((block) => block.children as readonly SlateElement[]);
  return own.length > 0 ? [...before, { type: 'list-item', children: own }] : before;
}

/** A table as it is typed, which is how Decap's editor shows one: it has no tables of its own. */
function tableLines({ children }: Table): readonly SlateNode[] {
  const [, ...rows] = children; // the first one is the empty head that toMdast gives to a table without one, and clean-html.ts leaves none
  return rows.flatMap((row, index): readonly SlateNode[] => {
    const cells = row.children.flatMap((cell): readonly SlateNode[] => [{ text: ' ' }, ...cellWords(cell), { text: ' |' }]);
    const head = index === 0 ? [{ text: `\n|${' --- |'.repeat(row.children.length)}` }] : [];
    return [{ text: index === 0 ? '|' : '\n|' }, ...cells, ...head];
  });
}

/** A cell is one line, and `|` ends it. */
function cellWords(node: Nodes): readonly SlateNode[] {
  if (!('children' in node) || isPhrasing(node)) {
    return inlines([node]).map((child) => {
      if (isBreak(child)) return { text: ' / ' };
      return isElement(child) ? child : { ...child, text: child.text.replaceAll('|', '¦') };
    });
  }
  return node.children.flatMap((child, index) => [
    ...(index > 0 && !isPhrasing(child) ? [{ text: ' / ' }] : []),
    ...cellWords(child),
  ]);
}

const isPhrasing = ({ type }: Nodes) => /^(?:text|strong|emphasis|delete|link|inlineCode|break)$/.test(type);

function inlines(nodes: readonly Nodes[], marks: Marks = {}): readonly SlateNode[] {
  return nodes.flatMap((node): readonly SlateNode[] => {
    switch (node.type) {
      case 'text':
        return [{ ...marks, text: node.value }];
      case 'inlineCode':
        return [{ ...marks, code: true, text: node.value }];
      case 'strong':
        return inlines(node.children, { ...marks, bold: true });
      case 'emphasis':
        return inlines(node.children, { ...marks, italic: true });
      case 'break':
        return [lineBreak];
      case 'link': {
        const children = inlines(node.children, marks).map((child) => (isBreak(child) ? { text: ' ' } : child));
        return hasWords(children) ? [{ type: 'link', data: { title: null, url: node.url }, children }] : children;
      }
      default:
        return 'children' in node ? inlines(node.children, marks) : [];
    }
  });
}
