// What a browser may load and do on a response. Everything is refused first (`default-src 'none'`: plugins, frames and whatever comes
// to be invented), and each directive below it opens one thing for one reason.

/** The inline code of the built pages, as CSP names it: `'sha256-…'`. */
export interface InlineHashes {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

function inWords(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** Of an answer that is no page (JSON, a redirect): it loads nothing, sends nothing and is framed by nobody. */
export const answerPolicy = inWords({
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
});

/** Of the page that hands an editor's token over (functions/sign-in/): its own style and script, and nothing that could carry the token away. */
export function signInPolicy({ styles, scripts }: InlineHashes): string {
  return inWords({
    'default-src': ["'none'"],
    'script-src': scripts,
    'style-src': styles,
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  });
}

/**
 * Of every page but the editors'. No `'unsafe-inline'` and no `'unsafe-eval'`: what stands in a page is named by its hash, and the build
 * refuses a `style` attribute or an `onclick`. JSON-LD is data, which no browser runs: it needs no hash.
 */
export function pagePolicy({ styles, scripts }: InlineHashes): string {
  return inWords({
    'default-src': ["'none'"],
    // The search index is read by WebAssembly, which this lets compile; it lets no text become JavaScript.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts],
    'style-src': ["'self'", ...styles],
    // Icons of the search stand in its style sheet as data: addresses.
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    // A forum's recording may lie with whoever hosts it.
    'media-src': ["'self'", 'https:'],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  });
}

/**
 * Of the editors' page, and of no other. Decap compiles its settings (`'unsafe-eval'`, decap-cms issue #2138), styles itself inline, draws
 * previews in a frame of its own and shows pictures as blobs. It talks to this site and to GitHub's API, and to nobody else.
 * @param apiSource where that API is, as CSP writes it: `https://api.github.com`, or `http://localhost:*` for the emulated one
 */
export function adminPolicy(apiSource: string): string {
  return inWords({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'unsafe-eval'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    // Pictures of the repository come through the API, as blobs.
    'img-src': ["'self'", 'data:', 'blob:'],
    // A recording plays on the site, not in a preview (cms/admin/previews/deferred-images.ts): the address of a film can carry a token away.
    'media-src': ["'self'", 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", 'blob:', apiSource],
    'frame-src': ["'self'", 'blob:'],
    'worker-src': ["'self'", 'blob:'],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  });
}

/** `pagePolicy` on a developer’s machine, where Vite puts its client and the styles into every page, and asks whether the server is back. */
export function devPolicy(): string {
  return pagePolicy({ styles: ["'unsafe-inline'"], scripts: ["'unsafe-inline'"] }).replace(
    "worker-src 'self'",
    "worker-src 'self' blob:",
  );
}
