import { levelAbove } from '../../../markdown/level-above.ts';
import type { SlateEditor, SlateElement } from '../slate.ts';
import { blocksOfHtml } from './blocks-of-html.ts';
import { copiedBlocks } from './copied-blocks.ts';
import { insertBlocks } from './insert-blocks.ts';

/**
 * What is pasted or dropped keeps its structure. Decap 3.16 (withHtml.js of its Markdown widget) stops at a picture, joins lists in lists and
 * the cells of a table, and forgets bold words; and of what was copied in its own editor it forgets the components.
 */
export function patchPaste(editor: SlateEditor): void {
  editor.insertData = (data) => {
    const blocks = copiedBlocks(data) ?? pastedBlocks(data);
    if (blocks.length > 0) insertBlocks(editor, blocks);
    else editor.insertTextData(data);
  };
}

function pastedBlocks(data: DataTransfer): readonly SlateElement[] {
  const html = data.getData('text/html');
  return html === '' ? [] : blocksOfHtml(html, levelAbove(openFile()) + 1);
}

/** What is open, as a path below `content/` begins: Decap's address names its collection. */
const openFile = () => window.location.hash.replace(/^#\/collections\//, '');
