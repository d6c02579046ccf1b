import { hideProblem, showProblem } from './welcome.ts';

const blocked =
  'Your browser has not opened the window in which you sign in. Allow pop-up windows for this site: browsers show a small sign for it ' +
  'beside the address. Then choose “Login with GitHub” again.';

/** What Decap does with a window that is not there. */
const noWindow: Pick<Window, 'focus' | 'postMessage' | 'close'> = { focus() {}, postMessage() {}, close() {} };

/**
 * Says what to do where the browser opens no window for the sign-in. Decap 3.16 asks the window that it did not get to come forward
 * (decap-cms-lib-auth, `authenticate`): its button seems to do nothing.
 */
export function explainBlockedWindow(page: Window): void {
  const open = page.open.bind(page);
  page.open = (...place) => {
    const opened = open(...place);
    if (!page.document.body.classList.contains('is-signing-in')) return opened;
    if (opened && !opened.closed) {
      hideProblem();
      return opened;
    }
    showProblem(blocked);
    return noWindow as Window;
  };
}
