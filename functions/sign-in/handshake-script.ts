// Decap's two steps (decap-cms-lib-auth, netlify-auth.js): the window says `authorizing:github`, the editors' page says it back, and only
// then does the window say the token. Both are addressed to one origin, and the answer has to come from that origin and from the window
// that opened this one.

/** Ids of the page's parts. */
export const parts = { data: 'sign-in', working: 'working', signedIn: 'signed-in', noOpener: 'no-opener' } as const;

/** An editors' page that listens answers at once; one that does not in this time (milliseconds) is not there. */
const patience = 10_000;

/** What the page hands to its script. */
export interface Handover {
  readonly token: string;
  /** The site's own origin, such as `https://mentoring.example.org`. */
  readonly origin: string;
}

/** The page's one script. It never changes from one answer to the next, so that its hash can stand in the policy. */
export const handshakeScript = `
(() => {
  'use strict';
  const data = document.getElementById('${parts.data}');
  const { token, origin } = JSON.parse(data.textContent);
  let message = 'authorization:github:success:' + JSON.stringify({ token, provider: 'github' });
  data.remove();
  history.replaceState(null, '', location.pathname);
  const opener = window.opener;

  const show = (id) => {
    for (const part of document.querySelectorAll('section')) part.hidden = part.id !== id;
    const heading = document.querySelector('section:not([hidden]) h1');
    document.title = heading.textContent;
    heading.focus();
  };
  show('${parts.working}');
  const end = (id) => {
    message = undefined;
    window.removeEventListener('message', answer);
    clearTimeout(timer);
    show(id);
  };
  const answer = (event) => {
    if (event.source !== opener || event.origin !== origin || event.data !== 'authorizing:github') return;
    opener.postMessage(message, origin);
    end('${parts.signedIn}');
  };
  const timer = setTimeout(() => end('${parts.noOpener}'), ${patience});
  if (!opener) return end('${parts.noOpener}');
  window.addEventListener('message', answer);
  opener.postMessage('authorizing:github', origin);
})();
`;
