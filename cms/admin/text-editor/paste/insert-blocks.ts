// Puts blocks where the cursor is. Slate's own way (`insertFragment`) makes words of the first and the last block, and joins what was nested.
import {
  after,
  isElement,
  isSamePoint,
  type Path,
  type Point,
  type SlateEditor,
  type SlateElement,
  type SlateNode,
  textOf,
} from '../slate.ts';

/** Puts `blocks` in place of what is selected, as one step for whoever takes it back. */
export function insertBlocks(editor: SlateEditor, blocks: readonly SlateElement[]): void {
  if (!editor.selection) editor.select(editor.end([]));
  const { anchor, focus } = editor.selection ?? { anchor: editor.end([]), focus: editor.end([]) };
  if (!isSamePoint(anchor, focus)) editor.deleteFragment();
  const point = editor.selection?.anchor ?? anchor;
  const found = editor.above({ match: (node) => isElement(node) && !editor.isInline(node), mode: 'lowest' });
  if (!found) return;
  const [block, path] = found;
  const words = wordsOf(editor, blocks);
  if (words && !editor.isVoid(block) && (isWords(blocks[0]) || textOf(block) !== '')) {
    leaveLink(editor, point);
    editor.insertFragment(words);
  } else editor.withoutNormalizing(() => insertBeside(editor, blocks, path, point));
}

/** At the end of a link that ends a paragraph, Slate 0.118 would put words into the next one. */
function leaveLink(editor: SlateEditor, point: Point): void {
  const [, path] = editor.above({ match: (node) => isElement(node) && editor.isInline(node), mode: 'highest' }) ?? [];
  if (!path || !editor.isEnd(point, path)) return;
  const [parent] = editor.node(path.slice(0, -1));
  const next = after(path);
  if (parent.children.length === next.at(-1)) editor.insertNodes([{ text: '' }], { at: next }); // as Slate does once something changes
  editor.select(editor.start(next));
}

/** Whole blocks: before and after the one with the cursor, which is cut in two where the cursor is in its midst. */
function insertBeside(editor: SlateEditor, blocks: readonly SlateElement[], path: Path, point: Point): void {
  const parentPath = path.slice(0, -1);
  const inItem = parentPath.length > 0 && editor.node(parentPath)[0].type === 'list-item';
  const beside = inItem ? parentPath : path;
  const [node] = editor.node(beside);
  const nodes = inItem ? blocks.flatMap(asItems) : blocks;
  const isVoid = editor.isVoid(node);
  const isAtStart = !isVoid && editor.isStart(point, beside);
  const isAtEnd = isVoid || editor.isEnd(point, beside);
  if (!isAtStart && !isAtEnd) editor.splitNodes({ at: point, match: (one) => one === node, always: true });
  const first = isAtStart ? beside : after(beside);
  const last = after(first, nodes.length - 1);
  editor.insertNodes(nodes, { at: first });
  editor.select(editor.end(last));
  if (isAtStart && isAtEnd) editor.removeNodes({ at: after(last) });
  if (!isAtEnd && isWords(blocks.at(-1)) && isParagraph(editor.node(after(last))[0], true)) join(editor, after(last));
  if (!isAtStart && !isVoid && isWords(blocks[0]) && isParagraph(editor.node(beside)[0])) join(editor, first);
}

/** The words of `blocks` where it is but one of words, as deep as it may be. */
function wordsOf(editor: SlateEditor, blocks: readonly SlateElement[]): readonly SlateNode[] | undefined {
  const [only, ...others] = blocks;
  if (only === undefined || others.length > 0 || editor.isVoid(only) || only.data?.['isTable']) return undefined;
  const isBlock = (node: SlateNode): node is SlateElement => isElement(node) && !editor.isInline(node);
  return only.children.every(isBlock) ? wordsOf(editor, only.children) : only.children;
}

/** What a list takes: its own kind of rows. */
function asItems(block: SlateElement): readonly SlateElement[] {
  if (block.type.endsWith('-list')) return block.children as readonly SlateElement[];
  return [{ type: 'list-item', children: [block.type.startsWith('heading') ? { ...block, type: 'paragraph' } : block] }];
}

/** Whether `block` may stand in one line with others. */
const isWords = (block: SlateElement | undefined) => block?.type === 'paragraph' && !block.data?.['isTable'];

/** Whether `node` is a paragraph, or an item that is one; with more below it where `mayHaveMore`. */
function isParagraph(node: SlateElement | undefined, mayHaveMore = false): boolean {
  if (node?.type !== 'list-item') return node?.type === 'paragraph';
  const [first, ...more] = node.children;
  return first !== undefined && isElement(first) && first.type === 'paragraph' && (mayHaveMore || more.length === 0);
}

/** Makes one paragraph of that at `path` and the one before it, or one item. */
function join(editor: SlateEditor, path: Path): void {
  const [node] = editor.node(path);
  editor.mergeNodes({ at: path });
  if (node.type === 'list-item') editor.mergeNodes({ at: [...after(path, -1), 1] });
}
