import { found } from '../found.ts';
import { giving, idOf, type Mend } from './mend.ts';

/** Editor and board are the main part of their page; a list brings its own. */
const main = giving('[class*="EditorContainer"], [class*="WorkflowContainer"]', 'role', 'main');

const signIn: Mend = (root) => {
  for (const place of found(root, '[class*="StyledAuthenticationPage"]')) {
    place.setAttribute('role', 'region');
    place.setAttribute('aria-label', 'Sign in');
  }
};

/** A dialog is called what its heading says. */
const dialogs: Mend = (root) => {
  for (const dialog of found(root, '[role="dialog"]')) {
    const heading = dialog.querySelector('h1, h2');
    if (heading && !dialog.hasAttribute('aria-label')) dialog.setAttribute('aria-labelledby', idOf(heading));
  }
};

const frames = giving('iframe', 'title', 'Preview of the entry');

/** Where one is on the page: landmarks, dialogs, the preview. */
export const namePlaces: readonly Mend[] = [main, signIn, dialogs, frames];
