import type { AppContext } from '../context.ts';
import { type ByteRange, byteRange } from '../intake/byte-range.ts';
import { notFound, refuse } from '../refusal.ts';

/**
 * `GET /recordings/…`: a video or a poster of this site. Static assets answer a range request with the whole file: nobody could seek in
 * such a video, and Safari does not play it at all (cloudflare/workers-sdk#3861). The range is cut from the stream, since the isolate has
 * 128 MB and an asset may have 25.
 */
export async function recordingFile(context: AppContext): Promise<Response> {
  const { env, req } = context;
  // The host fails over what leads out of its folder; a file's name here has letters, digits, dots and hyphens alone, and so has a folder's.
  if (!/^\/recordings\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(new URL(req.url).pathname)) return refuse(context, notFound);
  const range = req.header('range');
  if (range === undefined || req.method !== 'GET') return env.ASSETS.fetch(req.raw);
  const file = await env.ASSETS.fetch(new URL(req.url));
  const ifRange = req.header('if-range');
  if (file.status !== 200 || (ifRange !== undefined && ifRange !== file.headers.get('etag'))) return file;
  const { size, body } = await withSize(file);
  const asked = byteRange(range, size);
  const headers = new Headers(file.headers);
  headers.set('accept-ranges', 'bytes');
  if (asked === 'whole') return new Response(body, { headers });
  if (asked === 'unsatisfiable') {
    await body?.cancel();
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
  }
  headers.set('content-range', `bytes ${asked.first}-${asked.last}/${size}`);
  headers.set('content-length', String(asked.last - asked.first + 1));
  return new Response(body?.pipeThrough(byteSlice(asked)), { status: 206, headers });
}

/** The size of a file and its bytes. Read whole only where the host does not say its size. */
async function withSize(file: Response): Promise<{ size: number; body: ReadableStream<Uint8Array> | null }> {
  const length = file.headers.get('content-length');
  if (length !== null) return { size: Number(length), body: file.body };
  const bytes = await file.arrayBuffer();
  return { size: bytes.byteLength, body: new Response(bytes).body };
}

/** Passes the bytes of a range on, and ends the stream after the last. */
function byteSlice({ first, last }: Exclude<ByteRange, string>): TransformStream<Uint8Array, Uint8Array> {
  let position = 0;
  return new TransformStream({
    transform(chunk, controller) {
      const start = position;
      position += chunk.byteLength;
      const part = chunk.subarray(Math.max(first - start, 0), Math.max(last + 1 - start, 0));
      if (part.byteLength > 0) controller.enqueue(part);
      if (position > last) controller.terminate();
    },
  });
}
