// Comments of ours: one for each comment that it answers, edited rather than repeated.
import { createComment } from '../../github/create-comment.ts';
import { updateComment } from '../../github/update-comment.ts';
import { replyMarkerOf } from '../../signing/issue-marker.ts';
import { type Delivery, markSending } from '../outbox.ts';
import { writeState } from '../registry-state.ts';
import { recordCall } from '../schedule.ts';
import type { DeliveryHandler, GitHubContext } from './context.ts';
import { goneOrError } from './gone-or-error.ts';

/** A stored reply; `commentId` once its comment exists. */
export interface StoredReply {
  readonly issueNumber: number;
  readonly body: string;
  readonly commentId: number | undefined;
}

/** The words of a reply, and its comment; undefined where it was never added. */
export function findReply(sql: SqlStorage, { id }: Pick<Delivery, 'id'>): StoredReply | undefined {
  const [row] = sql
    .exec<{ issue_number: number; body: string; comment_id: number | null }>(
      'SELECT issue_number, body, comment_id FROM replies WHERE delivery_id = ?',
      id,
    )
    .toArray();
  return row && { issueNumber: row.issue_number, body: row.body, commentId: row.comment_id ?? undefined };
}

/** Records the comment that a reply has become. */
export function recordReply(sql: SqlStorage, deliveryId: number, commentId: number): void {
  sql.exec('UPDATE replies SET comment_id = ? WHERE delivery_id = ?', commentId, deliveryId);
}

/** Writes a reply. Its first call must never be made twice; from then on its comment is edited. */
export const writeReply: DeliveryHandler<GitHubContext> = async (context, delivery) => {
  const { sql, settings, github, now } = context;
  const reply = findReply(sql, delivery);
  if (!reply) throw new Error('a reply without its words');
  const body = `${reply.body}\n\n${await replyMarkerOf(delivery.id, settings.signingSecret)}`;
  markSending(sql, delivery, now());
  recordCall(sql, 'github', now());
  try {
    if (reply.commentId === undefined) {
      const comment = await createComment(github, reply.issueNumber, body);
      recordReply(sql, delivery.id, comment.id);
      if (comment.authorId !== undefined) writeState(sql, 'own account', comment.authorId);
    } else {
      await updateComment(github, reply.commentId, body);
    }
    return { kind: 'done' };
  } catch (error) {
    return goneOrError(context, error, `issue ${reply.issueNumber} or its comment was deleted or moved`);
  }
};
