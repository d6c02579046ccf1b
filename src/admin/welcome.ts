// The page around Decap's sign-in: what editing is, what an editor needs, and what happens when she signs in.

const welcomeId = 'welcome';
const problemId = 'problem';

/** Says why nobody can sign in here, in place of Decap. */
export function showSetUp(problem: string): void {
  const place = document.getElementById(problemId);
  if (!place) return;
  place.textContent = problem;
  place.hidden = false;
}

/**
 * Shows the welcome while Decap shows its sign-in, and hides it while somebody works. Decap says neither: its sign-in is the only view
 * without a navigation.
 */
export function watchSignIn(page: Document): void {
  const welcome = page.getElementById(welcomeId);
  if (!welcome) return;
  const look = () => {
    const root = page.getElementById('nc-root');
    const isWorking = root?.querySelector('header, [class*="AppHeader"]') !== null && root !== null;
    welcome.hidden = isWorking;
    page.body.classList.toggle('is-signing-in', !isWorking);
  };
  new MutationObserver(look).observe(page.body, { childList: true, subtree: true });
  look();
}
