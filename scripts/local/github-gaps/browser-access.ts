/**
 * Gap: what a page of another origin may read of a reply. Decap runs in a browser at the site's address; it follows `Link`,
 * compares `ETag` and waits as the rate-limit headers say (https://docs.github.com/rest/using-the-rest-api/using-cors).
 */
import type { Forward } from './cure.ts';

const exposed = [
  ['ETag', 'Link', 'Location', 'Retry-After'],
  ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'X-RateLimit-Resource', 'X-RateLimit-Used'],
].flat();

/** Lets every origin read every reply, a refusal as well, as GitHub does: the token is what opens something. */
export async function browserAccess(request: Request, forward: Forward): Promise<Response> {
  const reply = request.method === 'OPTIONS' ? preflight(request) : await forward(request);
  const headers = new Headers(reply.headers);
  headers.set('access-control-allow-origin', '*');
  headers.set('access-control-expose-headers', exposed.join(', '));
  const { status, statusText } = reply;
  return new Response([204, 304].includes(status) ? null : reply.body, { status, statusText, headers });
}

function preflight(request: Request): Response {
  const asked = request.headers.get('access-control-request-headers') ?? '';
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
      'access-control-allow-headers': asked,
      'access-control-max-age': '86400',
      vary: 'Access-Control-Request-Headers',
    },
  });
}
