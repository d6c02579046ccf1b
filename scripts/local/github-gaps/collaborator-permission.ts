/** Gap: the permission of a collaborator, which GitHub calls "write" and "read", and the emulator "push" and "pull". */
import { z } from 'zod';
import type { Forward } from './cure.ts';

const address = /^\/repos\/[^/]+\/[^/]+\/collaborators\/[^/]+\/permission$/;
const permissionSchema = z.looseObject({ permission: z.string() });
const github: Readonly<Record<string, string>> = { push: 'write', maintain: 'write', pull: 'read', triage: 'read' };

/** Puts GitHub's word for the emulator's. */
export async function collaboratorPermission(request: Request, forward: Forward): Promise<Response> {
  const reply = await forward(request);
  if (request.method !== 'GET' || !reply.ok || !address.test(new URL(request.url).pathname)) return reply;
  const found = permissionSchema.parse(await reply.json());
  return Response.json({ ...found, permission: github[found.permission] ?? found.permission });
}
