/** The frame of every local-only page. It says what the page is not, before anything else. */
import { html, raw } from 'hono/html';

/** A page or a part of one, in which everything that people wrote is escaped. */
export type Html = ReturnType<typeof html>;

// `data:` for the empty icon, which keeps browsers from asking for /favicon.ico: refused, it is an error in the console.
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** Sent with every page: it lets it load nothing from elsewhere. */
export const pageHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': `${policy}; form-action 'none'`,
  'referrer-policy': 'no-referrer',
};

/** The same for a page with forms, which go to its own server. With no referrer at all, a browser would not say whose page a form was on. */
export const formPageHeaders = {
  ...pageHeaders,
  'content-security-policy': `${policy}; form-action 'self'`,
  'referrer-policy': 'same-origin',
};

const style = raw(`<style>
:root { color-scheme: light dark; --line: light-dark(#8a8f98, #6e7681); --soft: light-dark(#f3f4f6, #20242b); --link: light-dark(#0a4fa8, #8ab8ff); }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.55 system-ui, sans-serif; background: light-dark(#fff, #14171c); color: light-dark(#1a1d21, #e8eaed); }
.banner { padding: .6rem 0; background: light-dark(#fff3c4, #3b3000); border-bottom: 2px solid light-dark(#8a6100, #e0b100); }
.banner p { margin: 0 auto; padding: 0 1rem; max-width: 60rem; font-weight: 600; }
nav, main { max-width: 60rem; margin: 0 auto; padding: .75rem 1rem 0; }
main { padding-bottom: 3rem; }
h1 { font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.scroll { position: relative; overflow-x: auto; }
nav a { margin-inline-end: 1rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; padding: .25rem 0 .5rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
td { overflow-wrap: anywhere; min-width: 6rem; }
.label { display: inline-block; border: 1px solid var(--line); border-inline-start: .6rem solid; border-radius: .3rem; padding: 0 .5rem; margin: 0 .25rem .25rem 0; white-space: nowrap; }
.label span { color: light-dark(#1a1d21, #e8eaed); }
.text { border: 1px solid var(--line); border-radius: .4rem; padding: .25rem 1rem; background: var(--soft); overflow-wrap: anywhere; }
.text h2 { font-size: 1.2rem; }
.text h3 { font-size: 1.05rem; }
.text h4 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
.text table { display: block; width: max-content; max-width: 100%; overflow: auto; }
.text th, .text td { padding: .4rem .8rem; border: 1px solid var(--line); overflow-wrap: break-word; min-width: 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
form { margin: 0; }
fieldset { border: 1px solid var(--line); border-radius: .4rem; margin: .75rem 0; padding: .25rem 1rem .75rem; }
legend, .field { font-weight: 600; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); column-gap: 1rem; }
.choices label { display: flex; gap: .6rem; align-items: center; min-height: 2.75rem; overflow-wrap: anywhere; }
input[type=checkbox] { width: 1.25rem; height: 1.25rem; flex: none; margin: 0; accent-color: var(--link); }
textarea, select, button { font: inherit; color: inherit; border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .75rem; min-height: 2.75rem; }
textarea, select { background: light-dark(#fff, #14171c); max-width: 100%; }
textarea { display: block; width: 100%; min-height: 7rem; margin: .25rem 0 .75rem; }
button { background: var(--soft); font-weight: 600; cursor: pointer; }
button.first { background: var(--link); border-color: var(--link); color: light-dark(#fff, #14171c); }
.row { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; }
.bar { border-bottom: 1px solid var(--line); padding-bottom: .75rem; }
.hint { margin: .1rem 0; color: light-dark(#50565e, #aab1bb); }
summary { padding: .6rem 0; cursor: pointer; color: var(--link); min-height: 2.75rem; }
.alert { border: 2px solid light-dark(#a4161a, #ff9c9c); border-radius: .4rem; padding: .25rem 1rem; margin: 1rem 0; }
.timeline { list-style: none; padding: 0; }
.timeline > li { margin: 0 0 1rem; }
.happened { padding-inline-start: 1rem; border-inline-start: .25rem solid var(--line); overflow-wrap: anywhere; }
.byline { margin: 0 0 .25rem; }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem; }
@media (max-width: 32rem) {
  .scroll thead { display: block; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .scroll :is(tr, td, tbody th) { display: block; border: 0; padding: .1rem 0; }
  .scroll tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
}
</style>`);

/** What one page shows. */
export type LocalPage = {
  service: 'GitHub' | 'mail service';
  title: string;
  links: readonly { href: string; text: string }[];
  /** What stands above the heading. */
  above?: Html;
  content: Html;
};

/** The whole document of a local-only page. */
export function layout({ service, title, links, above = html``, content }: LocalPage): Html {
  const items = links.map(({ href, text }) => html`<a href="${href}">${text}</a> `);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – practice ${service}</title>
<link rel="icon" href="data:,">
${style}
</head>
<body>
<aside class="banner" aria-label="Practice copy"><p>Practice copy: an emulated ${service} on this machine. Nothing here reaches anybody.</p></aside>
${links.length > 0 ? html`<nav aria-label="Pages">${items}</nav>` : ''}
<main>
${above}
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
}
