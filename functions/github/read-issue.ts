import { type Repository, withoutRedirect } from './client.ts';
import { type Issue, parseIssue } from './issue.ts';

/** One issue by its number. */
export async function readIssue({ client, owner, repo }: Repository, issueNumber: number): Promise<Issue> {
  const { data } = await client.rest.issues.get({ owner, repo, issue_number: issueNumber, request: withoutRedirect() });
  return parseIssue(data);
}
