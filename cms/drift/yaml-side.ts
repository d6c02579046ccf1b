import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** One of the two versions of a piece of YAML. */
export interface Side {
  readonly text: string;
  readonly root: Node | null;
}

/** Parses one version; undefined where it is no YAML, which a check tells. */
export function sideOf(text: string): Side | undefined {
  const document = parseDocument(text, { logLevel: 'silent' });
  return document.errors.length > 0 ? undefined : { text, root: document.contents };
}

/** An item of a list, or a key with its value. */
export type Item = Node | Pair<Node, Node | null>;

export const itemsOf = (collection: YAMLMap | YAMLSeq): readonly Item[] => collection.items as readonly Item[];
export const isBlockCollection = (node: unknown): node is YAMLMap | YAMLSeq => isCollection(node) && !node.flow;

/** Where an item begins: its key, or its value after the dash. */
export function startOf(item: Item | null): number {
  if (isPair(item)) return startOf(item.key);
  if (isBlockCollection(item)) {
    const [first] = itemsOf(item);
    return first === undefined ? (item.range?.[0] ?? 0) : startOf(first);
  }
  return item?.range?.[0] ?? 0;
}

/** Where an item's last character is, without the white space and notes after it. */
export function endOf(item: Item | null, text: string): number {
  if (isPair(item)) {
    const keyEnd = endOf(item.key, text);
    return Math.max(keyEnd, item.value === null ? keyEnd : endOf(item.value, text));
  }
  if (isBlockCollection(item)) {
    const last = itemsOf(item).at(-1);
    return last === undefined ? (item.range?.[1] ?? 0) : endOf(last, text);
  }
  return text.slice(0, item?.range?.[1] ?? 0).trimEnd().length;
}

/** How far from the left edge an item begins. */
export function columnOf(item: Item, text: string): number {
  const start = startOf(item);
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

/** An item as text by which equal values are equal: a key by its name, a list's item by its value. */
export function keyOf(item: Item): string {
  if (isPair(item)) return isScalar(item.key) ? String((item.key as Scalar).value) : JSON.stringify(item.key);
  return valueText(item);
}

/** A value as text; the order of keys says nothing. */
export function valueText(node: Node | null): string {
  if (isMap(node)) {
    const entries = itemsOf(node).map((item) => `${JSON.stringify(keyOf(item))}:${isPair(item) ? valueText(item.value) : ''}`);
    return `{${entries.sort().join(',')}}`;
  }
  if (isSeq(node))
    return `[${itemsOf(node)
      .map((item) => valueText(item as Node))
      .join(',')}]`;
  return isScalar(node) ? (JSON.stringify(node.value) ?? 'null') : 'null';
}
