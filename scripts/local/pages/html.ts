/** HTML of the local-only pages: everything put into a template is escaped, unless it is HTML already. */

/** Text that is HTML. Only {@link html} and {@link trustedHtml} make one. */
export type Html = { readonly html: string };
type Part = Html | string | number | readonly Part[];

/** A template whose parts are escaped: html`<p>${text}</p>`. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((text, index) => text + written(parts[index] ?? '')).join('') };
}

/** Takes text for HTML as it is: for a renderer that escapes what people wrote. */
export function trustedHtml(text: string): Html {
  return { html: text };
}

/** A response that carries a whole page and lets it load nothing from elsewhere. */
export function htmlResponse(page: Html, status = 200): Response {
  return new Response(page.html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      // `data:` for the empty icon of layout.ts, which keeps browsers from asking for /favicon.ico: refused, it is an error in the console.
      'content-security-policy':
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      'referrer-policy': 'no-referrer',
    },
  });
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(part: Part): string {
  if (typeof part === 'object') return 'html' in part ? part.html : part.map(written).join('');
  return String(part).replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}
