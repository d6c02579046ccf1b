import { isElement, type SlateEditor, textOf } from './slate.ts';

/**
 * Takes away a link whose last letter was deleted, and goes on. Decap 3.16 does so too (withInlines.js of its Markdown widget), and then asks for
 * what is in the link, which stops Slate in the midst of its work.
 */
export function patchNormalizing(editor: SlateEditor): void {
  const { normalizeNode } = editor;
  editor.normalizeNode = (entry) => {
    const [node, path] = entry;
    if (isElement(node) && node.type === 'link' && textOf(node) === '') editor.removeNodes({ at: path });
    else normalizeNode(entry);
  };
}
