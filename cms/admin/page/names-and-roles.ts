// Names, roles and places that Decap 3.16 leaves out (decap-cms issues #1333, #4216; PR #6762). What is a matter of style is in
// public/admin/overrides.css.
import { idOf, type PagePatch, queryInclusive } from './dom.ts';

/** What an attribute is where Decap gives none. */
const missingAttributes: readonly (readonly [selector: string, attribute: string, value: string])[] = [
  // Editor and board are the main part of their page; a list brings its own.
  ['[class*="EditorContainer"], [class*="WorkflowContainer"]', 'role', 'main'],
  ['[class*="StyledAuthenticationPage"]', 'role', 'region'],
  ['[class*="StyledAuthenticationPage"]', 'aria-label', 'Sign in'],
  ['iframe', 'title', 'Preview of the entry'],
  // A switch that has never been touched says that it is off.
  ['[role="switch"]', 'aria-checked', 'false'],
  // A list's mark for “load more”, which is no entry of it.
  ['ul > span:empty', 'aria-hidden', 'true'],
  // Between a menu and what it offers stands a list, whose items are none of a list.
  ['[role="menu"] > ul', 'role', 'none'],
  // How long a message stays, and that something loads, as pictures.
  ['[class*="Toastify__progress-bar--wrp"], body > canvas', 'aria-hidden', 'true'],
];

const addMissingAttributes: PagePatch = (root) => {
  for (const [selector, attribute, value] of missingAttributes)
    for (const element of queryInclusive(root, selector))
      if (!element.hasAttribute(attribute)) element.setAttribute(attribute, value);
};

/** A dialog is called what its heading says. */
const nameDialogs: PagePatch = (root) => {
  for (const dialog of queryInclusive(root, '[role="dialog"]')) {
    const heading = dialog.querySelector('h1, h2');
    if (heading && !dialog.hasAttribute('aria-label')) dialog.setAttribute('aria-labelledby', idOf(heading));
  }
};

/** A button in a button: the outer one opens the menu, the inner one is its picture and its name. */
const nameNestedButtons: PagePatch = (root) => {
  for (const inner of queryInclusive(root, '[role="button"] button')) {
    const outer = inner.closest('[role="button"]');
    const name = inner.title || inner.textContent?.trim() || '';
    if (!outer || name === '') continue;
    outer.setAttribute('aria-label', name);
    outer.setAttribute('title', name);
    inner.inert = true;
  }
};

/** A list's row has three buttons, which are pictures: show or hide its fields, move it, remove it. */
const nameRowButtons: PagePatch = (root) => {
  for (const bar of queryInclusive(root, '[class*="ListItemTopBar"]')) {
    const row = bar.parentElement?.querySelector(':scope > [class*="NestedObjectLabel"]');
    const [toggle, remove] = bar.querySelectorAll(':scope > button');
    const handle = bar.querySelector('[aria-roledescription="sortable"]');
    for (const [button, verb] of [
      [toggle, 'Show or hide'],
      [handle, 'Move'],
      [remove, 'Remove'],
    ] as const) {
      if (!button || button.hasAttribute('aria-label')) continue;
      button.setAttribute('aria-label', row ? `${verb}:` : verb);
      button.setAttribute('title', verb);
      // What a closed row shows of itself. It is in the page while the row is open, and is referred to, not copied: it follows the typing.
      if (row) button.setAttribute('aria-labelledby', `${idOf(button)} ${idOf(row)}`);
    }
  }
};

export const namesAndRoles: readonly PagePatch[] = [addMissingAttributes, nameDialogs, nameNestedButtons, nameRowButtons];
