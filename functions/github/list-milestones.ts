import { type Repository, withTimeout } from './client.ts';
import { type Milestone, parseMilestone } from './milestone.ts';

/**
 * Every milestone of the repository, open and closed: a closed one still takes issues by its number.
 * @throws octokit's RequestError where GitHub refuses or cannot be reached
 */
export async function listMilestones({ client, owner, repo }: Repository): Promise<readonly Milestone[]> {
  const parameters = { owner, repo, state: 'all', per_page: 100, request: withTimeout() } as const;
  const milestones = await client.paginate(client.rest.issues.listMilestones, parameters);
  return milestones.map(parseMilestone);
}
