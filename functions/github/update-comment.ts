import { type Repository, withTimeout } from './client.ts';

/** Replaces the text of a comment. Repeatable. */
export async function updateComment({ client, owner, repo }: Repository, commentId: number, body: string): Promise<void> {
  await client.rest.issues.updateComment({ owner, repo, comment_id: commentId, body, request: withTimeout() });
}
