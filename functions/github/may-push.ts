import { z } from 'zod';
import { type Repository, withTimeout } from './client.ts';

const repositorySchema = z.object({ permissions: z.object({ push: z.boolean() }).optional() });

/** Whether the client's account may push to the repository. GitHub answers 404 where it may not even read it. */
export async function mayPush({ client, owner, repo }: Repository): Promise<boolean> {
  const { data } = await client.rest.repos.get({ owner, repo, request: withTimeout() });
  return repositorySchema.parse(data).permissions?.push === true;
}
