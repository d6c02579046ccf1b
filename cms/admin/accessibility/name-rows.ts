import { found } from '../found.ts';
import { idOf, type Mend } from './mend.ts';

/** A list's row has three buttons, which are pictures: show or hide its fields, move it, remove it. */
export const nameRows: Mend = (root) => {
  for (const bar of found(root, '[class*="ListItemTopBar"]')) {
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
