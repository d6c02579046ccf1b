import { type Repository, withTimeout } from './client.ts';
import { refusalStatus } from './refusal-status.ts';

/** Deletes a comment. Repeatable: one that is gone already is no error. */
export async function deleteComment({ client, owner, repo }: Repository, commentId: number): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ owner, repo, comment_id: commentId, request: withTimeout() });
  } catch (error) {
    if (refusalStatus(error) !== 404) throw error;
  }
}
