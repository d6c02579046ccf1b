import { type Repository, withTimeout } from './client.ts';
import { type Issue, parseIssue } from './issue.ts';

/** Everything of a new issue, in one call: each further call would count against the hourly limit. */
export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** GitHub wants the number, not the title. Without one the issue has no milestone. */
  readonly milestone: number | undefined;
}

/**
 * Creates an issue. Not repeatable: GitHub has no idempotency key for it. No assignee: a bad one refuses the whole call.
 * @returns the issue as GitHub stored it; without permission it drops labels and milestone silently
 * @throws on anything but a reply that holds an issue; `outcomeOfError` says what that means
 */
export async function createIssue({ client, owner, repo }: Repository, issue: NewIssue): Promise<Issue> {
  const { data } = await client.rest.issues.create({
    owner,
    repo,
    title: issue.title,
    body: issue.body,
    labels: [...issue.labels],
    ...(issue.milestone === undefined ? {} : { milestone: issue.milestone }),
    request: withTimeout(),
  });
  return parseIssue(data);
}
