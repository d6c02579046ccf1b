// Decap 3.16 says in green that the changes are saved, of a new form into which nobody has typed anything.
import { type PagePatch, queryInclusive } from './dom.ts';

const unchanged = '[class*="BackStatusUnchanged"]';
const newForm = /#\/collections\/[^/]+\/new(?:\?|$)/;

/** Says what is so of a new form, until something was changed in it. */
export function trueNewFormState(page: Pick<Window, 'location'>): PagePatch {
  /** The places of the state, once it said that something had changed. */
  const changed = new WeakSet<Element>();
  return (root) => {
    for (const state of queryInclusive(root, '[class*="BackStatusChanged"]')) changed.add(placeOf(state));
    for (const state of queryInclusive(root, unchanged))
      if (newForm.test(page.location.hash) && !changed.has(placeOf(state))) {
        if (state.textContent !== words) state.textContent = words;
        state.setAttribute('data-new-form', '');
      }
  };
}

const words = 'No changes yet';

const placeOf = (state: Element) => state.parentElement ?? state;
