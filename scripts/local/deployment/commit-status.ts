import type { Octokit } from 'octokit';
import { siteRepository } from '../fixed-names.ts';

/** What a commit's status says (https://docs.github.com/rest/commits/statuses). */
export type CommitStatus = {
  context: 'deploy' | 'deploy-preview';
  state: 'pending' | 'success' | 'failure' | 'error';
  description: string;
  target_url: string;
};

/** Writes a status to a commit of the emulated site repository. */
export async function postStatus(chair: Octokit, sha: string, status: CommitStatus): Promise<void> {
  await chair.rest.repos.createCommitStatus({ ...siteRepository, sha, ...status });
}
