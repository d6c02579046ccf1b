/**
 * Gap: `permissions` of a repository. The emulator says that everybody may do everything; Decap and the sign-in let people in by it.
 */
import { z } from 'zod';
import type { Forward } from './cure.ts';
import { rightsOf } from './rights.ts';

const address = /^\/repos\/[^/]+\/[^/]+$/;

/** Says what the caller may do. */
export async function repositoryPermissions(request: Request, forward: Forward): Promise<Response> {
  const { pathname } = new URL(request.url);
  const reply = await forward(request);
  if (request.method !== 'GET' || !reply.ok || !address.test(pathname)) return reply;
  const permissions = await rightsOf(request, forward, pathname);
  if (permissions === undefined) return reply;
  const found = z.looseObject({}).parse(await reply.json());
  const headers = new Headers(reply.headers);
  headers.delete('content-length');
  return Response.json({ ...found, permissions }, { headers });
}
