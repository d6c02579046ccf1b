// Headers of the Worker's own responses. A page that it fills has the headers of its file, which the build wrote (`dist/_headers`); JSON and
// redirects have none yet.
import { createMiddleware } from 'hono/factory';
import { answerPolicy } from '../src/domain/security/content-security-policy.ts';
import { commonHeaders } from '../src/domain/security/headers.ts';

const ownHeaders = { ...commonHeaders, 'content-security-policy': answerPolicy };

/**
 * Requested again each time, and yet shown by Back. The pages that answer a form need it: with `no-store`, Back would end at the browser's
 * “Confirm form resubmission”, and what somebody typed would be lost.
 */
export const noCache = 'private, no-cache';

/**
 * For pages that answer a form. `no-referrer` would send their next step with `Origin: null`, and a browser without `Sec-Fetch-Site` could
 * not send an application.
 */
export const sameOriginReferrer = 'same-origin';

/** For every response. A header that is set already stays: a page's policy knows its styles, and an inner middleware is stricter. */
export const securityHeaders = createMiddleware(async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(ownHeaders)) {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  }
  if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', noCache);
});

/** For responses about one person: no cache keeps them, no search engine lists them, and no other site gets their address. */
export const privateHeaders = createMiddleware(async (context, next) => {
  await next();
  if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
  if (!context.res.headers.has('referrer-policy')) context.res.headers.set('referrer-policy', 'no-referrer');
  context.res.headers.set('x-robots-tag', 'noindex, nofollow');
});
