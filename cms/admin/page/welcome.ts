// The page around Decap's sign-in: what editing is, what an editor needs, and what happens when she signs in.

/** Says what keeps somebody from signing in here, above the button or in its place. */
export function showProblem(problem: string): void {
  const place = document.getElementById('problem');
  if (!place) return;
  place.textContent = problem;
  place.hidden = false;
  place.scrollIntoView({ block: 'nearest' });
}

/** Takes the problem away that stands there. */
export function hideProblem(): void {
  const place = document.getElementById('problem');
  if (place) place.hidden = true;
}

/** Says that a part of the editors' page did not arrive; `start.js` says the same where it is one of the scripts. */
export function showIncomplete(): void {
  const place = document.getElementById('incomplete');
  if (place) place.hidden = false;
}

/** Greets whoever edits on `backend`: with GitHub one needs an account, on a machine of one's own (`proxy`) none. */
export function greet(page: Document, backend: string): void {
  const isLocal = backend === 'proxy';
  for (const part of page.querySelectorAll<HTMLElement>('[data-for]')) part.hidden = (part.dataset['for'] === 'local') !== isLocal;
}

/** Shows the welcome while Decap shows its sign-in, and hides it while somebody works. Only Decap's sign-in has no navigation. */
export function watchSignIn(page: Document): void {
  const parts = page.querySelectorAll<HTMLElement>('[data-welcome]');
  const root = page.getElementById('nc-root');
  if (!root) return;
  const look = () => {
    const isSigningIn = root.querySelector('[class*="StyledAuthenticationPage"]') !== null;
    const isEmpty = root.childElementCount === 0;
    for (const part of parts) part.hidden = !isSigningIn && !isEmpty;
    page.body.classList.toggle('is-signing-in', isSigningIn);
  };
  new MutationObserver(look).observe(root, { childList: true, subtree: true });
  look();
}
