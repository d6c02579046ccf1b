import { audit } from './audit.ts';
import { canWithdraw, findSubmissionByToken } from './find-submission.ts';
import { addDelivery, addMail } from './outbox.ts';
import type { Sender } from './sender-turns.ts';

/**
 * Withdraws the application behind an applicant's address. Changes nothing where that is not possible, or was done before.
 * @param sender who gets the mail about it
 */
export function withdrawApplication(sql: SqlStorage, tokenHash: string, sender: Sender, now: number): void {
  const submission = findSubmissionByToken(sql, tokenHash);
  if (!submission || !canWithdraw(submission)) return;
  sql.exec("UPDATE submissions SET status = 'withdrawn' WHERE id = ?", submission.id);
  addDelivery(sql, submission.id, { kind: 'withdrawal', turnAt: turnOfIssue(sql, submission.id, now) }, now);
  addMail(sql, submission.id, 'withdrawal mail', sender, now);
  audit(sql, submission.id, 'withdrawn', 'by the applicant', now);
}

/** Its issue may have to wait for its turn, and this has to wait for the issue. */
function turnOfIssue(sql: SqlStorage, submissionId: string, now: number): number {
  const [issue] = sql
    .exec<{ turn_at: number }>("SELECT turn_at FROM outbox WHERE submission_id = ? AND kind = 'issue'", submissionId)
    .toArray();
  return Math.max(now, issue?.turn_at ?? now);
}
