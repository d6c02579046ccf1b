// Headers of the Worker's own responses: `public/_headers` reaches static files only.
import { createMiddleware } from 'hono/factory';

const headers = {
  'content-security-policy': "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const;

/** Every response of the Worker. What depends on the moment is asked for anew each time, and Back still works. */
export const secured = createMiddleware(async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value); // what an inner middleware set is stricter
  }
  if (!context.res.headers.has('cache-control') || context.req.path === '/' || context.req.path.startsWith('/apply/')) {
    context.res.headers.set('cache-control', 'private, no-cache');
  }
});

/** Responses that concern one person: kept by no cache, found by no search engine, named to no other site. */
export const unlisted = createMiddleware(async (context, next) => {
  await next();
  context.res.headers.set('cache-control', 'no-store');
  context.res.headers.set('referrer-policy', 'no-referrer');
  context.res.headers.set('x-robots-tag', 'noindex, nofollow');
});
