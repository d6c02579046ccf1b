import { type PagePatch, queryInclusive } from '../page/dom.ts';
import { patchKeys } from './keys.ts';
import { patchNormalizing } from './normalize.ts';
import { patchPaste } from './paste/patch-paste.ts';
import { editorOf, type SlateEditor } from './slate.ts';

const patched = new WeakSet<SlateEditor>();

/** Mends every editor of formatted text on the page (decision 0034). Markdown as it is written has another one, which takes plain text. */
export const patchTextEditors: PagePatch = (root) => {
  for (const element of queryInclusive(root, '.cms-editor-visual [data-slate-editor]')) {
    const editor = editorOf(element);
    if (patched.has(editor)) continue;
    patched.add(editor);
    patchPaste(editor);
    patchKeys(editor);
    patchNormalizing(editor);
  }
};
