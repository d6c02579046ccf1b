// Headers of the Worker's own responses. A page that it fills brings the headers of its file, which the build wrote (`dist/_headers`);
// what it says itself, JSON and redirects, has none yet.
import { createMiddleware } from 'hono/factory';
import { answerPolicy } from '../src/domain/security/content-security-policy.ts';
import { commonHeaders } from '../src/domain/security/headers.ts';

const ownHeaders = { ...commonHeaders, 'content-security-policy': answerPolicy };

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

/**
 * Every response of the Worker. What is there already stays: a page's policy knows its styles, and an inner middleware is stricter. What depends on
 * the moment is asked for anew each time, and Back still works.
 */
export const secured = createMiddleware(async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(ownHeaders)) {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
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
