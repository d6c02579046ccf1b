import { type Repository, withTimeout } from './client.ts';
import { type Issue, parseIssue } from './issue.ts';

const pageSize = 100;
/** 1,000 issues: several times what a day at GitHub's hourly limit can hold since any unclear call. */
const maxPages = 10;

/**
 * Issues that were created since `since` (epoch milliseconds), newest first. The list, never the search, whose index lags by minutes. The
 * list can lag too: that an issue is absent proves nothing by itself.
 * @returns the issues, and whether the list was read to its end
 */
export async function listIssuesSince(
  { client, owner, repo }: Repository,
  since: number,
): Promise<{ readonly issues: readonly Issue[]; readonly isComplete: boolean }> {
  const issues: Issue[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const { data } = await client.rest.issues.listForRepo({
      owner,
      repo,
      state: 'all',
      sort: 'created',
      direction: 'desc',
      since: new Date(since).toISOString(),
      per_page: pageSize,
      page,
      request: withTimeout(),
    });
    const read = data.map(parseIssue);
    issues.push(...read.filter(({ createdAt }) => createdAt >= since));
    // GitHub's `since` means updated since: after a bulk change of old issues it would list them all, so the first older one ends the list.
    if (data.length < pageSize || read.some(({ createdAt }) => createdAt < since)) return { issues, isComplete: true };
  }
  return { issues, isComplete: false };
}
