import { type Repository, withoutRedirect } from './client.ts';
import { type Issue, parseIssue } from './issue.ts';

/** What to set on an issue. What is left out stays as it is. */
export interface IssueChange {
  readonly title?: string;
  readonly labels?: readonly string[];
  readonly milestone?: number;
  readonly isClosed?: boolean;
}

/** Sets parts of an issue in one call. Repeatable: setting the same twice changes nothing. */
export async function updateIssue(
  { client, owner, repo }: Repository,
  issueNumber: number,
  { title, labels, milestone, isClosed }: IssueChange,
): Promise<Issue> {
  const { data } = await client.rest.issues.update({
    owner,
    repo,
    issue_number: issueNumber,
    ...(title === undefined ? {} : { title }),
    ...(labels === undefined ? {} : { labels: [...labels] }),
    ...(milestone === undefined ? {} : { milestone }),
    ...(isClosed ? { state: 'closed' as const, state_reason: 'not_planned' as const } : {}),
    request: withoutRedirect(),
  });
  return parseIssue(data);
}
