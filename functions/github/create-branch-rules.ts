import { type Repository, withTimeout } from './client.ts';

/** What a rule forbids: to delete the branch, or to rewrite its history. */
export type BranchRule = 'deletion' | 'non_fast_forward';

/**
 * Creates a ruleset for one branch, which nobody may bypass. The repository's administrators can switch it off.
 * @throws octokit's RequestError where GitHub refuses or cannot be reached; 422 where a ruleset of that name is there
 */
export async function createBranchRules(
  { client, owner, repo }: Repository,
  name: string,
  branch: string,
  rules: readonly BranchRule[],
): Promise<void> {
  await client.rest.repos.createRepoRuleset({
    owner,
    repo,
    name,
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    rules: rules.map((type) => ({ type })),
    request: withTimeout(),
  });
}
