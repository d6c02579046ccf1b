import { found } from '../found.ts';
import { giving, type Mend } from './mend.ts';

/** A switch that has never been touched says that it is off. */
const switches = giving('[role="switch"]', 'aria-checked', 'false');

/** A list's mark for “load more”, which is no entry of it. */
const waypoints = giving('ul > span:empty', 'aria-hidden', 'true');

/** Between a menu and what it offers stands a list, whose items are none of a list. */
const menus = giving('[role="menu"] > ul', 'role', 'none');

/** How long a message stays, and that something loads, as pictures. */
const progress = giving('[class*="Toastify__progress-bar--wrp"], body > canvas', 'aria-hidden', 'true');

/** A button in a button: the outer one opens the menu, the inner one is its picture and its name. */
const nestedButtons: Mend = (root) => {
  for (const inner of found(root, '[role="button"] button')) {
    const outer = inner.closest('[role="button"]');
    const name = inner.title || inner.textContent?.trim() || '';
    if (!outer || name === '') continue;
    outer.setAttribute('aria-label', name);
    outer.setAttribute('title', name);
    inner.inert = true;
  }
};

/** Roles and states that say what a thing is. */
export const rightRoles: readonly Mend[] = [switches, waypoints, menus, progress, nestedButtons];
