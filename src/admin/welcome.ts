// The page around Decap's sign-in: what editing is, what an editor needs, and what happens when she signs in.

const problemId = 'problem';

/** Says why nobody can sign in here, in place of Decap. */
export function showSetUp(problem: string): void {
  const place = document.getElementById(problemId);
  if (!place) return;
  place.textContent = problem;
  place.hidden = false;
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
