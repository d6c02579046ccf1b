import type { Octokit } from 'octokit';
import { siteRepository } from '../fixed-names.ts';

/** How a check ended (https://docs.github.com/rest/checks/runs). */
export type Conclusion = 'success' | 'failure' | 'cancelled';

/**
 * Says at a commit that its content is being checked, by the name of the job in `.github/workflows/content.yml`.
 *
 * @returns says how it ended.
 */
export async function beginContentCheck(chair: Octokit, head_sha: string): Promise<(conclusion: Conclusion) => Promise<void>> {
  const { data } = await chair.rest.checks.create({ ...siteRepository, name: 'Content', head_sha, status: 'in_progress' });
  return async (conclusion) => {
    await chair.rest.checks.update({ ...siteRepository, check_run_id: data.id, status: 'completed', conclusion });
  };
}
