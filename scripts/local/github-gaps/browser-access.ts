/**
 * Gap: what a page of another origin may read of a reply. Decap runs in a browser at the site's address; it follows `Link`,
 * compares `ETag` and waits as the rate-limit headers say
 * (https://docs.github.com/rest/using-the-rest-api/using-cors-and-jsonp-to-make-cross-origin-requests).
 */
import type { Cure } from './cure.ts';

const exposed = [
  ['ETag', 'Link', 'Location', 'Retry-After'],
  ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'X-RateLimit-Resource', 'X-RateLimit-Used'],
].flat();

/**
 * Lets the site's pages read every reply, a refusal as well. GitHub lets every origin, since its tokens are secrets; the emulator's are published.
 *
 * @param siteUrl the one origin.
 */
export function browserAccess(siteUrl: string): Cure {
  return async (request, forward) => {
    const reply = request.method === 'OPTIONS' ? preflight() : await forward(request);
    const headers = new Headers(reply.headers);
    headers.set('access-control-allow-origin', siteUrl);
    headers.set('access-control-expose-headers', exposed.join(', '));
    headers.append('vary', 'Origin');
    const { status, statusText } = reply;
    return new Response([204, 304].includes(status) ? null : reply.body, { status, statusText, headers });
  };
}

/** GitHub's own list: what Decap could not send there, it cannot send here. */
const allowedHeaders = [
  ['Authorization', 'Content-Type', 'X-Requested-With'],
  ['If-Match', 'If-Modified-Since', 'If-None-Match', 'If-Unmodified-Since'],
].flat();

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
      'access-control-allow-headers': allowedHeaders.join(', '),
      'access-control-max-age': '86400',
    },
  });
}
