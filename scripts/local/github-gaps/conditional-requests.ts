/** Gap: `ETag` and `If-None-Match`. Decap asks for the notes of an entry again and again, and reads on only where they changed. */
import { createHash } from 'node:crypto';
import type { Forward } from './cure.ts';

/** Gives each reply to a GET its ETag, and answers 304 where the caller has it already. */
export async function conditionalRequests(request: Request, forward: Forward): Promise<Response> {
  const reply = await forward(request);
  if (request.method !== 'GET' || reply.status !== 200) return reply;
  const body = await reply.arrayBuffer();
  const etag = `W/"${createHash('sha256').update(new Uint8Array(body)).digest('hex')}"`;
  const headers = new Headers(reply.headers);
  headers.set('etag', etag);
  const known = request.headers.get('if-none-match')?.split(',') ?? [];
  if (known.some((one) => one.trim() === etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { status: 200, headers });
}
