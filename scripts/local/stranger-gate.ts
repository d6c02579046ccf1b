/**
 * Who is let in at a port of this machine. Any page in any browser can send requests to one, and a page whose name was made to lead here
 * (DNS rebinding) could even read the answers; the emulators' tokens are published, so they keep nobody out. A browser names the page that
 * asks (`Origin`) and the name that it followed (`Host`), and no page can change either. Programs such as the Worker, git and curl name no page.
 */
import type { Gate } from './http-server.ts';

export type Visitors = {
  /** This server's port: it goes by `localhost` and `127.0.0.1`. */
  port: number;
  /** Whose pages may ask, beside this server's own. */
  origins?: readonly string[];
  /** Whether a name, as in `Host`, is this server's as well. */
  isAlsoOurs?: (host: string) => boolean;
};

/** Refuses strangers by the first lines of their request, a browser's question beforehand (preflight) as well. */
export function strangerGate(visitors: Visitors): Gate {
  return (request) => (isStranger(request, visitors) ? strangersReply(sentence) : undefined);
}

/** Whether a request comes from another site's page, or by a name that is not ours. */
export function isStranger({ headers }: Request, { port, origins = [], isAlsoOurs = () => false }: Visitors): boolean {
  const host = headers.get('host')?.toLowerCase() ?? '';
  const origin = headers.get('origin');
  const isForUs = namesOf(port).includes(host) || isAlsoOurs(host);
  return !isForUs || (origin !== null && origin !== `http://${host}` && !origins.includes(origin));
}

/** What a stranger reads; without a header that would let a page read it. */
export function strangersReply(text: string): Response {
  return new Response(`${text}\n`, { status: 403, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

/** As a browser writes them: without the port where it is 80. */
function namesOf(port: number): string[] {
  return ['localhost', '127.0.0.1'].map((name) => new URL(`http://${name}:${port}`).host);
}

const sentence = 'This address is for the local system on this machine. It answers no page of another site, and to no other name.';
