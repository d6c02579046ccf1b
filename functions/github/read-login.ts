import type { Octokit } from 'octokit';
import { z } from 'zod';
import { withTimeout } from './client.ts';

/** The account that a token belongs to. */
export async function readLogin(client: Octokit): Promise<string> {
  const { data } = await client.rest.users.getAuthenticated({ request: withTimeout() });
  return z.object({ login: z.string().min(1) }).parse(data).login;
}
