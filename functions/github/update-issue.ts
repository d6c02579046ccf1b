import { type Repository, withoutRedirect } from './client.ts';
import { type Issue, parseIssue } from './issue.ts';

/** What to set on an issue. What is left out stays as it is. */
export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly milestone?: number;
  readonly isClosed?: boolean;
  /** Whoever may not be assigned is dropped, or the whole change is refused with 422. */
  readonly assignees?: readonly string[];
}

const closed = { state: 'closed', state_reason: 'not_planned' } as const;

/**
 * Sets parts of an issue in one call. Repeatable: setting the same twice changes nothing.
 * @throws octokit's RequestError; 422 where an assignee or the milestone is refused: nothing was set then
 */
export async function updateIssue(
  { client, owner, repo }: Repository,
  issueNumber: number,
  { title, body, labels, milestone, isClosed, assignees }: IssueChange,
): Promise<Issue> {
  const { data } = await client.rest.issues.update({
    owner,
    repo,
    issue_number: issueNumber,
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    ...(labels === undefined ? {} : { labels: [...labels] }),
    ...(milestone === undefined ? {} : { milestone }),
    ...(isClosed === undefined ? {} : isClosed ? closed : { state: 'open' as const }),
    ...(assignees === undefined ? {} : { assignees: [...assignees] }),
    request: withoutRedirect(),
  });
  return parseIssue(data);
}
