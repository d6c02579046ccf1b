/** The pages that lead through making the two GitHub Apps. */
import { html, raw } from 'hono/html';
import type { AppsSettings } from './apps-settings.ts';
import type { MadeApp } from './made-app.ts';
import { type AppKind, appKinds, manifestOf } from './manifests.ts';

type Html = ReturnType<typeof html>;

const kindWords: Readonly<Record<AppKind, { name: string; purpose: string }>> = {
  applications: {
    name: 'The applications App',
    purpose: 'It files applications as issues, answers the committee, and asks who is in its team.',
  },
  editors: {
    name: 'The editors’ App',
    purpose: 'Editors sign in with it, and the CMS writes in their name. It never sees an application.',
  },
};

const style = raw(`<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.55 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; background: light-dark(#fff, #14171c); color: light-dark(#1a1d21, #e8eaed); }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
a { color: light-dark(#0a4fa8, #8ab8ff); }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1rem; border: 0; border-radius: .4rem; background: light-dark(#0a4fa8, #8ab8ff); color: light-dark(#fff, #14171c); cursor: pointer; }
:focus-visible { outline: 3px solid light-dark(#0a4fa8, #8ab8ff); outline-offset: 2px; }
code { overflow-wrap: anywhere; }
</style>`);

/** The frame of each page. */
export function page(title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,">${style}</head>
<body><main><h1>${title}</h1>
${content}
</main></body></html>`;
}

/** The first page: a button for each App. */
export function startPage(settings: AppsSettings, returnTo: (kind: AppKind) => string, state: string): Html {
  const { organization, siteUrl, webUrl } = settings;
  const action = `${webUrl}/organizations/${organization}/settings/apps/new?state=${state}`;
  const content = html`<p>Be signed in to GitHub as an owner of <strong>${organization}</strong>. Each button leads to GitHub with everything filled in. There, choose
<em>Create GitHub App</em>, and you come back here.</p>
${appKinds.map(
  (kind) => html`<h2>${kindWords[kind].name}</h2>
<p>${kindWords[kind].purpose}</p>
<form method="post" action="${action}">
<input type="hidden" name="manifest" value="${JSON.stringify(manifestOf(kind, organization, siteUrl, returnTo(kind)))}">
<button>Make ${kindWords[kind].name.replace('The', 'the')}</button>
</form>`,
)}`;
  return page('Make the two GitHub Apps', content);
}

/** What to do with an App that is there. */
export function madePage(kind: AppKind, app: MadeApp, file: string, applications: string): Html {
  const where =
    kind === 'applications'
      ? html`<strong>${applications}</strong> alone`
      : html`the repository that holds <code>content/</code> alone`;
  const installed = html`<li>Come back and <a href="/installed">look up the number of the installation</a>.</li>`;
  const content = html`<ol>
<li><a href="${app.html_url}/installations/new">Install it</a> on ${where}.</li>
${kind === 'applications' ? installed : ''}
<li>Give its settings to the Worker: <code>npx wrangler secret bulk ${file}</code>. Then delete that file.</li>
<li><a href="/">Make the other App</a>, or end this with Ctrl-C and type <code>npm run github -- doctor</code>.</li>
</ol>`;
  return page(`${kindWords[kind].name} is made`, content);
}
