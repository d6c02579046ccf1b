import { type Repository, withoutRedirect } from './client.ts';
import { type Comment, parseComment } from './comment.ts';

/** Writes a comment on an issue or a pull request. Not repeatable: twice makes two. */
export async function createComment({ client, owner, repo }: Repository, issueNumber: number, body: string): Promise<Comment> {
  const { data } = await client.rest.issues.createComment({
    owner,
    repo,
    issue_number: issueNumber,
    body,
    request: withoutRedirect(),
  });
  return parseComment(data);
}
