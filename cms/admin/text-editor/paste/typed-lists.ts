// Lists that HTML does not say are lists: Word writes paragraphs with a bullet in front, its online sister a list for each item, others a
// bullet as they would a letter.
import type { Element, ElementContent } from 'hast';
import { element, isBlock, isSpace, type Node, textOf } from './html-tree.ts';
import { styleOf } from './look.ts';

interface Item {
  /** 1 for the outermost. */
  readonly level: number;
  /** The number that the first item of a numbered list has. */
  readonly number: number | undefined;
  readonly children: readonly ElementContent[];
}

/** Bullets, of Symbol and Wingdings as well (`·`, `§`, and `o` before hard spaces), with the space behind them. */
const bullet = /^\s*(?:[·•▪◦‣●○■§\uF0A7\uF0B7]\s+|o[\u00A0\t]{2,}\s*)/;
const number = /^\s*\(?(?:(\d{1,3})|[a-z]|[ivxlc]+)[.)]/i;

/** `nodes` with each run of paragraphs that stand for items as one list, nested as it looks. */
export function typedLists(nodes: readonly Node[]): readonly Node[] {
  const result: Node[] = [];
  let run: Item[] = [];
  const endRun = () => {
    result.push(...listsOf(run));
    run = [];
  };
  for (const node of nodes) {
    const items = node.type === 'element' ? itemsIn(node) : [];
    if (items.length > 0) {
      run.push(...items);
      continue;
    }
    if (run.length > 0 && isSpace(node)) continue;
    endRun();
    result.push(node);
  }
  endRun();
  return result;
}

/** A list for each run of one kind at the outermost level; what is deeper goes into the item before it. */
function listsOf(items: readonly Item[]): readonly Element[] {
  const [first, ...others] = items;
  if (first === undefined) return [];
  const isOrdered = first.number !== undefined;
  const next = others.findIndex(({ level, number }) => level <= first.level && (number !== undefined) !== isOrdered);
  const own = next < 0 ? items : items.slice(0, next + 1);
  const rows: Element[] = [];
  let index = 0;
  for (let item = own[index]; item !== undefined; item = own[index]) {
    const from = index + 1;
    const end = own.findIndex(({ level }, at) => at >= from && level <= first.level);
    index = end < 0 ? own.length : end;
    rows.push(element('li', [...item.children, ...listsOf(own.slice(from, index))]));
  }
  const list = isOrdered ? element('ol', rows, { start: first.number ?? 1 }) : element('ul', rows);
  return [list, ...listsOf(items.slice(own.length))];
}

function itemsIn(node: Element): readonly Item[] {
  const isParagraph = node.tagName === 'p' || (node.tagName === 'div' && !node.children.some(isBlock));
  const item = isParagraph ? (wordItem(node) ?? bulletItem(node)) : undefined;
  return item ? [item] : wordOnlineItems(node);
}

/** `<p style="mso-list:l0 level2 lfo1">`, with its bullet in a `<span style="mso-list:Ignore">`. */
function wordItem(node: Element): Item | undefined {
  const level = /level(\d)/.exec(styleOf(node, 'mso-list'))?.[1];
  if (level === undefined) return undefined;
  const marks: string[] = [];
  const children = withoutMarks(node.children, marks);
  const [isNumber, start = '1'] = number.exec(marks.join('')) ?? [];
  return { level: Number(level), number: isNumber === undefined ? undefined : Number(start), children };
}

function withoutMarks(nodes: readonly ElementContent[], marks: string[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (styleOf(node, 'mso-list') !== 'ignore') return [{ ...node, children: withoutMarks(node.children, marks) }];
    marks.push(textOf(node));
    return [];
  });
}

function bulletItem(node: Element): Item | undefined {
  const mark = bullet.exec(textOf(node))?.[0];
  return mark === undefined ? undefined : { level: 1, number: undefined, children: withoutStart(node.children, mark.length) };
}

/** What is left when the first `length` characters are taken away. */
function withoutStart(nodes: readonly ElementContent[], length: number): ElementContent[] {
  let left = length;
  return nodes.map((node) => {
    if (node.type === 'text') {
      const value = node.value.slice(left);
      left -= node.value.length - value.length;
      return { ...node, value };
    }
    if (node.type !== 'element' || left === 0) return node;
    const inside = textOf(node).length;
    const rest = { ...node, children: withoutStart(node.children, left) };
    left = Math.max(0, left - inside);
    return rest;
  });
}

/** Word for the web: `<div class="ListContainerWrapper"><ul><li data-aria-level="2">`, one for each item. */
function wordOnlineItems(node: Element): readonly Item[] {
  const [list, ...others] = node.tagName === 'div' ? node.children.filter((child) => !isSpace(child)) : [node];
  if (list?.type !== 'element' || others.length > 0 || !/^[uo]l$/.test(list.tagName)) return [];
  const rows = list.children.filter((child) => child.type === 'element');
  if (!rows.every(({ properties }) => 'dataAriaLevel' in properties)) return [];
  return rows.map(({ properties, children }) => ({
    level: Number(properties['dataAriaLevel']),
    number: list.tagName === 'ol' ? Number(list.properties['start'] ?? 1) : undefined,
    children,
  }));
}
