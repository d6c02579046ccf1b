// Where Decap 3.16 ends with a fault, it shows its backup of the open entry as it stands in the file, up to two seconds old: YAML, which nobody
// can put back by hand. Here it is the form's own labels, and what was typed last.
import { readableEntry } from '../../entries/readable-entry.ts';
import { asString } from '../as-string.ts';
import type { ImmutableMap, Store } from '../decap.ts';
import { type PagePatch, queryInclusive } from './dom.ts';

const copies = '[class*="ErrorBoundaryContainer"] pre > code';

/** Shows what was typed last in `store`, and lets it be copied. */
export function readableCrashPage(store: Store): PagePatch {
  let typed: ImmutableMap | undefined; // Decap throws the draft away before it shows the page
  store.subscribe(() => {
    const draft = store.getState().entryDraft;
    if (draft.get('hasChanged') === true) typed = draft.get('entry') as ImmutableMap;
  });
  return (root) => {
    for (const copy of queryInclusive(root, copies)) if (typed) show(copy, textOf(typed));
  };
}

function textOf(entry: ImmutableMap): string {
  const place = { collection: asString(entry.get('collection')), slug: asString(entry.get('slug')) };
  return readableEntry(place, (entry.get('data') as ImmutableMap).toJS());
}

function show(copy: HTMLElement, text: string): void {
  if (copy.textContent === text) return;
  copy.textContent = text;
  const button = copy.closest('[class*="ErrorBoundaryContainer"]')?.querySelector('button');
  button?.addEventListener('click', (event) => {
    event.stopPropagation(); // Decap would copy the YAML
    void navigator.clipboard.writeText(text);
  });
}
