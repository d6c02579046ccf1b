// The Worker of `npm run dev`: the very same, but static files come from Astro's dev server.
import type { Environment } from '../../../functions/environment.ts';
import worker from '../../../functions/worker.ts';

export { Person, Registry } from '../../../functions/worker.ts';

interface DevelopmentEnvironment extends Environment {
  /** Where Astro's dev server is. */
  readonly ASTRO_URL: string;
  /** `run_worker_first` of wrangler.jsonc, which the host applies in production. */
  readonly RUN_WORKER_FIRST: readonly string[];
}

export default {
  ...worker,
  async fetch(request, environment, context) {
    const { ASTRO_URL, RUN_WORKER_FIRST } = environment;
    const { pathname } = new URL(request.url);
    if (pathname === '/@vite/client' && isFromEditorsPage(request)) return noClient();
    const fetchAsset = (input: RequestInfo | URL, init?: RequestInit) => fromAstro(ASTRO_URL, new Request(input, init));
    const isSocket = request.headers.has('upgrade'); // Vite's, by which it tells open pages of a change
    if (isSocket || !RUN_WORKER_FIRST.some((pattern) => matches(pattern, pathname))) return fetchAsset(request);
    const assets = { ...environment.ASSETS, fetch: fetchAsset };
    return worker.fetch(request, { ...environment, ASSETS: assets }, context);
  },
} satisfies ExportedHandler<DevelopmentEnvironment>;

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

async function fromAstro(astroUrl: string, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const response = await fetch(new Request(astroUrl + pathname + search, request), { redirect: 'manual' });
  if (response.webSocket !== null) return response;
  // As the host does (`auto-trailing-slash`); Astro's dev server explains its setting instead.
  const isPage = /\/[^./]+$/.test(pathname);
  if (response.status === 404 && isPage) return Response.redirect(new URL(`${pathname}/${search}`, request.url).href, 307);
  const page = new Response(response.body, response); // whose headers may be changed
  // A reload would take away what an editor is writing.
  if (pathname === '/admin/')
    return new HTMLRewriter().on('script[src="/@vite/client"]', { element: (script) => void script.remove() }).transform(page);
  return page;
}

/** Some of its scripts import Vite's client for a helper, and the client would reload the page. */
function isFromEditorsPage(request: Request): boolean {
  return request.headers.get('referer')?.includes('/cms/admin/') ?? false;
}

function noClient(): Response {
  const headers = { 'content-type': 'text/javascript', 'cache-control': 'no-store' };
  return new Response('export const injectQuery = (url) => url;', { headers });
}
