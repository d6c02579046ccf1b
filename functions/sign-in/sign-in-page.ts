// The page that hands the token to the editors' page. Its policy lets it load and send nothing. The token is in its body only, and the
// script removes it there once it has read it.
import { html, raw } from 'hono/html';
import { signInPolicy } from '../../src/domain/security/content-security-policy.ts';
import { openerPolicies } from '../../src/domain/security/headers.ts';
import type { Markup } from '../pages/fill.ts';
import { titled } from '../words.ts';
import { type HandshakeData, handshakeScript, sectionIds } from './handshake-script.ts';
import { signInWords as words } from './words.ts';

/** The few styles of the site (src/styles/tokens.css) that three lines of text need. */
const style = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 2rem 1.25rem; background: light-dark(#fffcf5, #11201d); color: light-dark(#1c2624, #eef1e8);
  font: 1.125rem/1.6 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; }
h1 { margin: 0 0 1rem; font: bold 1.75rem/1.2 "Iowan Old Style", Palatino, Georgia, serif; outline: none; }
a { color: light-dark(#0a5a4f, #8fdac9); }
a:focus-visible { outline: 3px solid light-dark(#0b4f9e, #ffd34d); outline-offset: 2px; }
`;

interface SectionText {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly link?: { readonly href: string; readonly text: string };
}

export async function signInPage(data: HandshakeData): Promise<Response> {
  const page = html`<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<title>${titled(words.working.headline)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<style>${raw(style)}</style>
</head>
<body>
<main>
<section id="${sectionIds.working}" hidden>${section(words.working)}</section>
<section id="${sectionIds.signedIn}" hidden>${section(words.signedIn)}</section>
<section id="${sectionIds.noOpener}" hidden>${section(words.noOpener)}</section>
<noscript>${section(words.noJavaScript)}</noscript>
</main>
<script type="application/json" id="${sectionIds.data}">${raw(jsonForScript(data))}</script>
<script>${raw(handshakeScript)}</script>
</body>
</html>`;
  return new Response(String(await page), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': signInPolicy({ styles: [await hashOf(style)], scripts: [await hashOf(handshakeScript)] }),
      'cross-origin-opener-policy': openerPolicies.signInWindow,
    },
  });
}

function section({ headline, paragraphs, link }: SectionText): Markup | Promise<Markup> {
  return html`<h1 tabindex="-1">${headline}</h1>${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}${link ? html`<p><a href="${link.href}">${link.text}</a></p>` : ''}`;
}

/** JSON that cannot end its `<script>` element, whatever it holds (HTML Standard, 4.12.1.3). */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** An inline script or style as a Content-Security-Policy names it. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
