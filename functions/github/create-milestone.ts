import { type Repository, withTimeout } from './client.ts';
import { type Milestone, parseMilestone } from './milestone.ts';

/**
 * Creates a milestone. GitHub refuses a second one of the same title with 422.
 * @throws octokit's RequestError where GitHub refuses or cannot be reached
 */
export async function createMilestone({ client, owner, repo }: Repository, title: string): Promise<Milestone> {
  const { data } = await client.rest.issues.createMilestone({ owner, repo, title, request: withTimeout() });
  return parseMilestone(data);
}
