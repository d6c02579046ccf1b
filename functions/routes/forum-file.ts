import type { AppContext } from '../context.ts';
import { byteRange } from '../intake/byte-range.ts';

/**
 * `GET /recordings/…`: a video or a poster of this site. Static assets answer a range with the whole file: in a video that comes so nobody can
 * go to another moment, and Safari does not play it at all (cloudflare/workers-sdk#3861). The parts are cut here; an asset has 25 MiB at most.
 */
export async function forumFile(context: AppContext): Promise<Response> {
  const { env, req } = context;
  const range = req.header('range');
  if (range === undefined) return env.ASSETS.fetch(req.raw);
  const file = await env.ASSETS.fetch(new URL(req.url));
  const ifRange = req.header('if-range');
  if (file.status !== 200 || (ifRange !== undefined && ifRange !== file.headers.get('etag'))) return file;
  const bytes = await file.arrayBuffer();
  const asked = byteRange(range, bytes.byteLength);
  const headers = new Headers(file.headers);
  headers.set('accept-ranges', 'bytes');
  headers.delete('content-length');
  if (asked === 'whole') return new Response(bytes, { headers });
  if (asked === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${bytes.byteLength}` } });
  }
  headers.set('content-range', `bytes ${asked.first}-${asked.last}/${bytes.byteLength}`);
  return new Response(bytes.slice(asked.first, asked.last + 1), { status: 206, headers });
}
