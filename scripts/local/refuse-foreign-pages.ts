/**
 * Who is let in at a port of this machine. Any page in any browser can send requests to one, and a page whose name was made to lead here
 * (DNS rebinding) could even read the answers; the emulators' tokens are published, so they keep nobody out. A browser names the page that
 * asks (`Origin`) and the name that it followed (`Host`), and no page can change either. Programs such as the Worker, git and curl name no page.
 */
import type { MiddlewareHandler } from 'hono';

export type AllowedOrigins = {
  /** This server's port: it goes by `localhost` and `127.0.0.1`. */
  port: number;
  /** Whose pages may ask, beside this server's own. */
  origins?: readonly string[];
  /** Whether a name, as in `Host`, is this server's as well. */
  isOwnHost?: (host: string) => boolean;
};

/** Answers 403 to pages of other sites and to other names, before the body is read; a browser's question beforehand (preflight) as well. */
export function refuseForeignPages({ port, origins = [], isOwnHost = () => false }: AllowedOrigins): MiddlewareHandler {
  // As a browser writes them: without the port where it is 80.
  const names = ['localhost', '127.0.0.1'].map((name) => new URL(`http://${name}:${port}`).host);
  return async (c, next) => {
    const host = c.req.header('host')?.toLowerCase() ?? '';
    const origin = c.req.header('origin');
    const isForUs = names.includes(host) || isOwnHost(host);
    const isForeign = origin !== undefined && origin !== `http://${host}` && !origins.includes(origin);
    if (!isForUs || isForeign) return c.text(sentence, 403);
    return next();
  };
}

const sentence =
  'This address is for the local system on this machine. It answers no page of another site, and to no other name.\n';
