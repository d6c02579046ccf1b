// Names, roles and places that Decap 3.16 leaves out (decap-cms issues #1333, #4216; PR #6762), put in from outside. What is a matter of
// style is in public/admin/mends.css. Nothing here changes an attribute that Decap writes.
import { describeControls, errors } from './accessibility/describe-controls.ts';
import type { Mend } from './accessibility/mend.ts';
import { moveByKeyboard } from './accessibility/move-by-keyboard.ts';
import { nameControls } from './accessibility/name-controls.ts';
import { namePlaces } from './accessibility/name-places.ts';
import { nameRows } from './accessibility/name-rows.ts';
import { rightRoles } from './accessibility/right-roles.ts';

const mends: readonly Mend[] = [...namePlaces, ...rightRoles, nameRows, nameControls, describeControls];

/** Mends `page` now, and whatever Decap adds to it later. */
export function mendAccessibility(page: Document): void {
  const mend = (root: Element) => {
    for (const one of mends) one(root);
  };
  new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes, target } of changes) {
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) mend(node);
      for (const node of removedNodes) if (node instanceof Element && node.matches(errors)) describeControls(target as Element);
    }
  }).observe(page.body, { childList: true, subtree: true });
  mend(page.body);
  moveByKeyboard(page);
}
