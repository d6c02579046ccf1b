// Decap's handshake (decap-cms-lib-auth, netlify-auth.js): the window posts `authorizing:github`, the editors' page posts it back, and only
// then does the window post the token. Both messages are for one origin, and the answer has to come from that origin and from the window's
// opener.

/** Ids of the page's elements. */
export const sectionIds = { data: 'sign-in', working: 'working', signedIn: 'signed-in', noOpener: 'no-opener' } as const;

/** The editors' page answers at once; after this time (milliseconds) it is taken to be closed. */
const answerTimeout = 10_000;

/** What the page's script reads. */
export interface HandshakeData {
  readonly token: string;
  /** The site's own origin, such as `https://mentoring.example.org`. */
  readonly origin: string;
}

/** The page's only script. It is the same in every answer, so that the policy can name it by its hash. */
export const handshakeScript = `
(() => {
  'use strict';
  const data = document.getElementById('${sectionIds.data}');
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
  show('${sectionIds.working}');
  const end = (id) => {
    message = undefined;
    window.removeEventListener('message', answer);
    clearTimeout(timer);
    show(id);
  };
  const answer = (event) => {
    if (event.source !== opener || event.origin !== origin || event.data !== 'authorizing:github') return;
    opener.postMessage(message, origin);
    end('${sectionIds.signedIn}');
  };
  const timer = setTimeout(() => end('${sectionIds.noOpener}'), ${answerTimeout});
  if (!opener) return end('${sectionIds.noOpener}');
  window.addEventListener('message', answer);
  opener.postMessage('authorizing:github', origin);
})();
`;
