import { type Repository, withTimeout } from './client.ts';
import { type Issue, parseIssue } from './issue.ts';

/** One issue by its number. */
export async function readIssue({ client, owner, repo }: Repository, issueNumber: number): Promise<Issue> {
  const { data } = await client.rest.issues.get({ owner, repo, issue_number: issueNumber, request: withTimeout() });
  return parseIssue(data);
}
