import { type Repository, withoutRedirect } from './client.ts';
import { type Comment, parseComment } from './comment.ts';

const pageSize = 100;

/**
 * The comments on an issue or a pull request, the oldest first.
 * @param since ISO instant: only those that were written or edited from then on
 */
export async function listComments(
  { client, owner, repo }: Repository,
  issueNumber: number,
  since?: string,
): Promise<readonly Comment[]> {
  const comments: Comment[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await client.rest.issues.listComments({
      owner,
      repo,
      issue_number: issueNumber,
      ...(since === undefined ? {} : { since }),
      per_page: pageSize,
      page,
      request: withoutRedirect(),
    });
    comments.push(...data.map(parseComment));
    if (data.length < pageSize) return comments.toSorted((a, b) => a.id - b.id);
  }
}
