/**
 * The emulated GitHub as everybody meets it: the API, stricter than `emulate` alone, with faults where a test asks for
 * them, and the local-only pages at the addresses that `html_url` names.
 */
import type { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import type { Emulator } from './emulator.ts';
import { type FaultHook, injectFaults } from './fault-injection.ts';
import { forwardable, isWrite } from './github-api/api-middleware.ts';
import { githubPages } from './github-pages.ts';
import { signInRules } from './github-sign-in.ts';
import { type LocalEnv, localApp } from './local-server.ts';

/** What the gateway stands between. */
export type GithubGateway = {
  emulator: Emulator;
  /** The emulator's API as GitHub answers. */
  api: (request: Request) => Promise<Response>;
  port: number;
  siteUrl: string;
  clientSecret: string;
  /** Asked anew at each request, so that a test can change it. */
  faultHook: () => FaultHook | undefined;
  /** Told after each request that may have changed the state. */
  onChange: () => void;
  onError: (error: unknown) => void;
};

/**
 * Decap runs in a browser at the site's address: it follows `Link`, compares `ETag` and waits as the rate-limit headers say
 * (https://docs.github.com/rest/using-the-rest-api/using-cors-and-jsonp-to-make-cross-origin-requests). The headers are GitHub's own list:
 * what could not be sent there, cannot be sent here. GitHub lets every origin, since its tokens are secrets; the emulator's are published.
 */
const browserAccess = (siteUrl: string) =>
  cors({
    origin: () => siteUrl,
    allowMethods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'],
    allowHeaders: [
      'Authorization',
      'Content-Type',
      'X-Requested-With',
      'If-Match',
      'If-Modified-Since',
      'If-None-Match',
      'If-Unmodified-Since',
    ],
    exposeHeaders: [
      ...['ETag', 'Link', 'Location', 'Retry-After'],
      ...['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'X-RateLimit-Resource', 'X-RateLimit-Used'],
    ],
    maxAge: 86_400,
  });

/** Decap asks for the notes of an entry again and again, and reads on only where they changed. */
const conditionalRequests = etag({
  weak: true,
  retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin', 'access-control-expose-headers'],
});

/** Answers requests to the emulated GitHub. */
export function githubGateway(gateway: GithubGateway): Hono<LocalEnv> {
  const { emulator, api, port, siteUrl, clientSecret, faultHook, onChange, onError } = gateway;
  const app = localApp({ port, origins: [siteUrl] }, onError);
  app.use(async (c, next) => {
    await next();
    if (isWrite(c.req.method)) onChange();
  });
  app.route('/', githubPages({ api, siteUrl, port }));
  app.use(injectFaults(faultHook));
  app.use(browserAccess(siteUrl), conditionalRequests);
  app.route('/', signInRules(emulator, clientSecret));
  return app.all('*', async (c) => api(await forwardable(c)));
}
