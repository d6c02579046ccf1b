// Decap says beside a field's label what is wrong with it, wherever that is on the page, and says nothing else unless the field is empty: with
// a long form, “Save” seems to do nothing.

const errors = '[class*="ControlErrorsList"]';
const saving = '[class*="ToolbarContainer"] button, [class*="ToolbarContainer"] [role="menuitem"]';
const control = 'input, textarea, [role="textbox"], button';

/** Brings the first field that was refused into view, and the cursor into it. */
export function showFirstError(page: Document): void {
  page.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest(saving)) return;
    // Decap has asked all fields, and drawn what they answered, two frames later.
    requestAnimationFrame(() => requestAnimationFrame(() => show(page.querySelector(errors))));
  });
}

function show(error: Element | null): void {
  const place = visiblePart(error);
  if (!place) return;
  place.scrollIntoView({ block: 'center' });
  if (place === error)
    error.closest('[class*="ControlContainer"]')?.querySelector<HTMLElement>(control)?.focus({ preventScroll: true });
}

/** `element`, or the closest around it that is not hidden: a field may stand in a closed row of a list. */
function visiblePart(element: Element | null): Element | null {
  let place = element;
  while (place && place.getClientRects().length === 0) place = place.parentElement;
  return place;
}
