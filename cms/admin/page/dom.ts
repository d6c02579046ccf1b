/** Changes what Decap has drawn, in `root` and below. It may be called again on the same elements, and changes no attribute that Decap writes. */
export type PagePatch = (root: Element) => void;

/** What `selector` finds among `root` and its descendants. */
export function queryInclusive(root: Element, selector: string): readonly HTMLElement[] {
  const below = [...root.querySelectorAll<HTMLElement>(selector)];
  return root instanceof HTMLElement && root.matches(selector) ? [root, ...below] : below;
}

let ids = 0;

/** The id of an element; a new one where it has none. */
export function idOf(element: Element): string {
  if (element.id === '') {
    ids += 1;
    element.id = `patched-${ids}`;
  }
  return element.id;
}
