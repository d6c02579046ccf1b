// The page that hands the token over: small, by itself, under a policy that lets it load and send nothing. The token stands in its body
// and nowhere else, and leaves it as soon as the script has read it.
import { html, raw } from 'hono/html';
import { signInPolicy } from '../../src/domain/security/content-security-policy.ts';
import { openerPolicies } from '../../src/domain/security/headers.ts';
import type { Markup } from '../pages/fill.ts';
import { titled } from '../words.ts';
import { type Handover, handshakeScript, parts } from './handshake-script.ts';
import { signInWords as words } from './words.ts';

/** The site's own face (src/styles/tokens.css), as far as three lines of text need it. */
const style = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 2rem 1.25rem; background: light-dark(#fffcf5, #11201d); color: light-dark(#1c2624, #eef1e8);
  font: 1.125rem/1.6 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; }
h1 { margin: 0 0 1rem; font: bold 1.75rem/1.2 "Iowan Old Style", Palatino, Georgia, serif; outline: none; }
a { color: light-dark(#0a5a4f, #8fdac9); }
a:focus-visible { outline: 3px solid light-dark(#0b4f9e, #ffd34d); outline-offset: 2px; }
`;

interface Said {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly link?: { readonly href: string; readonly text: string };
}

/** Answers with the page. */
export async function signInPage(handover: Handover): Promise<Response> {
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
<section id="${parts.working}" hidden>${block(words.working)}</section>
<section id="${parts.signedIn}" hidden>${block(words.signedIn)}</section>
<section id="${parts.noOpener}" hidden>${block(words.noOpener)}</section>
<noscript>${block(words.noJavaScript)}</noscript>
</main>
<script type="application/json" id="${parts.data}">${raw(asScriptData(handover))}</script>
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

function block({ headline, paragraphs, link }: Said): Markup | Promise<Markup> {
  return html`<h1 tabindex="-1">${headline}</h1>${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}${link ? html`<p><a href="${link.href}">${link.text}</a></p>` : ''}`;
}

/** JSON that cannot end the element that it stands in, whatever it says (HTML Standard, 4.12.1.3). */
export function asScriptData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** An inline script or style as a Content-Security-Policy names it. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
