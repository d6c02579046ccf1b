/** What GitHub Actions and Cloudflare say at a commit: statuses (https://docs.github.com/rest/commits/statuses) and the check "Content". */
import { siteRepository } from '../fixed-names.ts';
import type { RunningGithub } from '../start-github.ts';

export type CommitStatus = {
  context: 'deploy' | 'deploy-preview';
  state: 'pending' | 'success' | 'failure';
  description: string;
  target_url: string;
};

export class CommitReports {
  readonly #github: RunningGithub;

  constructor(github: RunningGithub) {
    this.#github = github;
  }

  async status(sha: string, status: CommitStatus): Promise<void> {
    await this.#github.chair.rest.repos.createCommitStatus({ ...siteRepository, sha, ...status });
    this.#github.changed();
  }

  /**
   * Says at a commit that its content is being checked, by the name of the job in `.github/workflows/content.yml`.
   *
   * @returns says how it ended.
   */
  async beginCheck(head_sha: string): Promise<(conclusion: 'success' | 'failure') => Promise<void>> {
    const { rest } = this.#github.chair;
    const { data } = await rest.checks.create({ ...siteRepository, name: 'Content', head_sha, status: 'in_progress' });
    return async (conclusion) => {
      await rest.checks.update({ ...siteRepository, check_run_id: data.id, status: 'completed', conclusion });
      this.#github.changed();
    };
  }
}
