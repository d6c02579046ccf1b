import type { Context, Next } from 'hono';
import { z } from 'zod';
import { jsonOf } from './api-middleware.ts';

const querySchema = z.object({ query: z.string() });

/** What the admin asks of GitHub's GraphQL API: which rule of the branch binds the caller. No branch of the emulated GitHub has one. */
export async function updateRule(c: Context, next: Next): Promise<Response | undefined> {
  const asked = querySchema.safeParse(await jsonOf(c)).data;
  if (asked?.query.includes('refUpdateRule')) return c.json({ data: { repository: { ref: { refUpdateRule: null } } } });
  await next();
  return undefined;
}
