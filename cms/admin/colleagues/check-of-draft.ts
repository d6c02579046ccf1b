// A draft that the check has not passed would be published, and not be on the site: neither it nor whatever comes after it (decision 0017).
import { UserFacingError } from '../backend/user-facing-error.ts';
import { type Draft, type GitHubRepository, NoAnswer } from './github-repository.ts';

const words = {
  waiting: 'The check of this draft has not ended. Give it a few minutes, then publish',
  failed: (draft: string) =>
    `This draft did not pass its check. The comment at ${draft} says what to mend. Mend it here, save, and publish when the check has ended again`,
  /** Of a GitHub App without the permission, or an account that lost the repository. */
  forbidden:
    'GitHub does not let this page see whether the draft passed its check. Ask whoever looks after the site to give the CMS the permission “Checks: read”',
  unanswered: (status: string) =>
    `GitHub does not say whether this draft passed its check (${status}). Wait a minute and try again. If it goes on, sign in anew`,
};

/** Refuses to publish a draft before its check has ended, or after it failed. */
export async function refuseUnchecked(repository: GitHubRepository, draft: Draft | undefined): Promise<void> {
  if (draft === undefined) return; // a colleague published or deleted it: others look after that
  const reason = await reasonToWait(repository, draft).catch((error: unknown) => {
    throw error instanceof NoAnswer ? new UserFacingError(unansweredWords(error.message)) : error;
  });
  if (reason !== undefined) throw new UserFacingError(reason);
}

async function reasonToWait(repository: GitHubRepository, draft: Draft): Promise<string | undefined> {
  const run = await repository.readCheck(draft.head.sha);
  // It takes GitHub seconds to begin one. Where the published content has none either, as without Actions, there will be none.
  if (run === undefined) return (await repository.readCheck(repository.branch)) && words.waiting;
  if (run.status !== 'completed') return words.waiting;
  // One that was broken off, or could not begin, says nothing against the draft: the check before the deployment is left.
  return run.conclusion === 'failure' ? words.failed(draft.html_url) : undefined;
}

function unansweredWords(status: string): string {
  return status === '403' || status === '404' ? words.forbidden : words.unanswered(status);
}
