// Headers of the Worker's own responses: `public/_headers` reaches static files only.
import { createMiddleware } from 'hono/factory';

/** Sent with every page, file and answer. */
export const securityHeaders = {
  'content-security-policy': "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const;

/**
 * Asked for anew each time, and shown again by Back. The pages that answer a form need it: were they not stored at all, Back would
 * end at the browser's “Confirm form resubmission”, and what somebody typed would be gone.
 */
export const shownByBack = 'private, no-cache';

/**
 * Pages that answer a form name themselves to this site only. `no-referrer` would make their own next step anonymous (`Origin: null`), and
 * a browser without `Sec-Fetch-Site` could not send an application.
 */
export const referrerWithin = 'same-origin';

/** Every response of the Worker. What depends on the moment is asked for anew each time, and Back still works. */
export const secured = createMiddleware(async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value); // what an inner middleware set is stricter
  }
  if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', shownByBack);
});

/** Responses that concern one person: kept by no cache, found by no search engine, named to no other site. */
export const unlisted = createMiddleware(async (context, next) => {
  await next();
  if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
  if (!context.res.headers.has('referrer-policy')) context.res.headers.set('referrer-policy', 'no-referrer');
  context.res.headers.set('x-robots-tag', 'noindex, nofollow');
});
