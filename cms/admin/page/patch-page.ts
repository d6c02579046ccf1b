import type { PagePatch } from './dom.ts';

/** Applies `patches` to the page now, and to whatever Decap changes in it later. */
export function patchPage(page: Document, patches: readonly PagePatch[]): void {
  const apply = (root: Element) => {
    for (const patch of patches) patch(root);
  };
  new MutationObserver((changes) => {
    const changed = new Set<Node | null>();
    for (const { type, target, addedNodes, removedNodes } of changes) {
      for (const node of addedNodes) changed.add(node);
      if (type === 'characterData') changed.add(target.parentElement);
      else if (removedNodes.length > 0) changed.add(target);
    }
    for (const node of changed) if (node instanceof Element && node.isConnected) apply(node);
  }).observe(page.body, { childList: true, characterData: true, subtree: true });
  apply(page.body);
}
