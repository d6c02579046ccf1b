import { found } from '../found.ts';

/** Puts in what Decap leaves out, below `root` and in it; harmless where it was there before. */
export type Mend = (root: Element) => void;

/** Gives `attribute` to what `selector` finds, where Decap has not given it. */
export function giving(selector: string, attribute: string, value: string): Mend {
  return (root) => {
    for (const element of found(root, selector)) if (!element.hasAttribute(attribute)) element.setAttribute(attribute, value);
  };
}

let ids = 0;

/** The id of an element; a new one where it has none. */
export function idOf(element: Element): string {
  if (element.id === '') {
    ids += 1;
    element.id = `mend-${ids}`;
  }
  return element.id;
}
