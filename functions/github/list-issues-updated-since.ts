import { type Repository, withTimeout } from './client.ts';
import { type Issue, parseIssue } from './issue.ts';

const pageSize = 100;
/** 1,000 issues: more than a committee and we change between two sweeps. */
const maxPages = 10;

/** Issues in the order in which they changed, and whether those are all. */
export interface ChangedIssues {
  readonly issues: readonly Issue[];
  readonly isComplete: boolean;
}

/**
 * Issues that changed since `since` (epoch milliseconds), in the order in which they did: a comment, a label and a new issue all count.
 * @throws octokit's RequestError where GitHub refuses or cannot be reached
 */
export async function listIssuesUpdatedSince({ client, owner, repo }: Repository, since: number): Promise<ChangedIssues> {
  const issues: Issue[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const { data } = await client.rest.issues.listForRepo({
      owner,
      repo,
      state: 'all',
      sort: 'updated',
      direction: 'asc',
      since: new Date(since).toISOString(),
      per_page: pageSize,
      page,
      request: withTimeout(),
    });
    issues.push(...data.map(parseIssue));
    if (data.length < pageSize) return { issues, isComplete: true };
  }
  return { issues, isComplete: false };
}
