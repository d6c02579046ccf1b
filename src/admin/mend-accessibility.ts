// Names that Decap 3.16 leaves out (decap-cms issues #1333, #4216; PR #6762), put in from outside. Each mend looks again whenever Decap draws.

type Mend = (root: ParentNode) => void;

/** Gives `name` to every element that `selector` finds and that has none. */
function named(selector: string, name: (element: Element) => string): Mend {
  return (root) => {
    for (const element of root.querySelectorAll(selector)) {
      if (!element.hasAttribute('aria-label') && !element.hasAttribute('aria-labelledby')) {
        element.setAttribute('aria-label', name(element));
      }
    }
  };
}

/** The label of the field that `element` stands in. */
function fieldLabel(element: Element): string {
  const control = element.closest('[class*="ControlContainer"]') ?? element.parentElement?.parentElement;
  const label = control?.querySelector('label')?.textContent?.trim();
  return label === undefined || label === '' ? 'Field' : label.replace(/\s*\(optional\)$/i, '');
}

const mends: readonly Mend[] = [
  (root) => {
    for (const frame of root.querySelectorAll('iframe:not([title])')) frame.setAttribute('title', 'Preview of the entry');
  },
  named('[role="switch"]', fieldLabel),
  named('[role="textbox"]', fieldLabel),
  named('[role="combobox"]', fieldLabel),
];

/** Mends `page` now and after every change of it. */
export function mendAccessibility(page: Document): void {
  const mend = () => {
    for (const one of mends) one(page);
  };
  new MutationObserver(mend).observe(page.body, { childList: true, subtree: true });
  mend();
}
