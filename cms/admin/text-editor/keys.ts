// Keys that Decap 3.16 handles in another way than the cursor stands (plugins/lists and plugins/blocks of its Markdown widget).
import {
  after,
  isElement,
  isSamePoint,
  type KeyHandler,
  type Path,
  type Point,
  type SlateEditor,
  type SlateElement,
  type SlateNode,
} from './slate.ts';

/** Puts right what keys do at a place where Decap would break the text. */
export function patchKeys(editor: SlateEditor): void {
  editor.keyDownHandlers.unshift(deleteWithinBlock, keepLevelsBelow);
}

/**
 * Backspace behind a link, a component or a line break takes away what stands there. Decap looks whether the cursor is at the beginning of its
 * run of characters, takes that for the beginning of the item, and joins items that are not beside each other until the editor stops.
 */
const deleteWithinBlock: KeyHandler = (event, editor) => {
  if (event.key !== 'Backspace' || !editor.selection) return undefined;
  const { anchor: point, focus } = editor.selection;
  if (!isSamePoint(point, focus)) return undefined;
  const [, path] = editor.above({ match: isBlock(editor), mode: 'lowest' }) ?? [];
  return path && !editor.isStart(point, path) ? false : undefined; // Slate does the rest
};

/**
 * Tab moves an item below the one before it. What was below the item stays at its level, as in other editors, so that Tab after Shift+Tab is back
 * where it began; Decap moves both. The list there keeps its kind; Decap makes every new one a list with bullets.
 */
const keepLevelsBelow: KeyHandler = (event, editor) => {
  if (event.key !== 'Tab' || event.shiftKey || !editor.selection) return undefined;
  const [item, path] = itemAt(editor, editor.selection.anchor) ?? [];
  const [, other] = itemAt(editor, editor.selection.focus) ?? [];
  if (!item || !path || path.join() !== other?.join() || path.at(-1) === 0) return undefined;
  event.preventDefault();
  editor.withoutNormalizing(() => moveBelow(editor, item, path));
  return false;
};

function moveBelow(editor: SlateEditor, item: SlateElement, path: Path): void {
  const lists = item.children.filter(isList);
  const moved = 1 + raiseItems(editor, item, path);
  const [before] = editor.node(after(path, -1));
  const last = before.children.at(-1);
  const at = [...after(path, -1), before.children.length - (isList(last) ? 1 : 0)];
  if (!isList(last)) editor.insertNodes([{ type: lists[0]?.type ?? 'bulleted-list', children: [] }], { at });
  const end = isList(last) ? last.children.length : 0;
  for (let index = 0; index < moved; index += 1) editor.moveNodes({ at: path, to: [...at, end + index] });
}

/** Puts the items of the lists at the end of `item` behind it, and says how many there are. */
function raiseItems(editor: SlateEditor, item: SlateElement, path: Path): number {
  let raised = 0;
  for (let place = item.children.length - 1, list = item.children[place]; isList(list); place -= 1, list = item.children[place]) {
    for (let index = list.children.length - 1; index >= 0; index -= 1) {
      editor.moveNodes({ at: [...path, place, index], to: after(path) });
      raised += 1;
    }
    editor.removeNodes({ at: [...path, place] });
  }
  return raised;
}

const isBlock = (editor: SlateEditor) => (node: SlateNode) => isElement(node) && !editor.isInline(node);
const isList = (node: SlateNode | undefined): node is SlateElement =>
  node !== undefined && isElement(node) && node.type.endsWith('-list');

const itemAt = (editor: SlateEditor, at: Point) =>
  editor.above({ at, match: (node) => isElement(node) && node.type === 'list-item', mode: 'lowest' });
