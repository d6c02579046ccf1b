import { z } from 'zod';
import { type Repository, withTimeout } from './client.ts';

const rulesSchema = z.array(z.object({ type: z.string() }));

/**
 * The types of the rules that hold for a branch, such as `deletion` or `pull_request`, from all rulesets. Classic branch protection is not
 * among them.
 * @throws octokit's RequestError where GitHub refuses or cannot be reached; 403 where the plan has no rules for a private repository
 */
export async function listBranchRules({ client, owner, repo }: Repository, branch: string): Promise<readonly string[]> {
  const parameters = { owner, repo, branch, per_page: 100, request: withTimeout() };
  const rules = await client.paginate(client.rest.repos.getBranchRules, parameters);
  return rulesSchema.parse(rules).map(({ type }) => type);
}
