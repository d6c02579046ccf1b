import { type Repository, withTimeout } from './client.ts';

/** What a branch is kept from: being deleted, or moved to where its history is another. */
export type BranchRule = 'deletion' | 'non_fast_forward';

/**
 * Makes a ruleset for one branch. Nobody is above it; who administers the repository can switch it off.
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
