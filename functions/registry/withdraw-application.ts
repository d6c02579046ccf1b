import { audit } from './audit.ts';
import { canWithdraw, findSubmissionByToken } from './find-submission.ts';
import { addDelivery } from './outbox.ts';
import { type Sender, takeMailTurn } from './sender-turns.ts';

/**
 * Withdraws the application behind an applicant's address. Changes nothing where that is not possible, or was done before.
 * @param sender who gets the mail about it
 */
export function withdrawApplication(sql: SqlStorage, tokenHash: string, sender: Sender, now: number): void {
  const submission = findSubmissionByToken(sql, tokenHash);
  if (!submission || !canWithdraw(submission)) return;
  sql.exec("UPDATE submissions SET status = 'withdrawn' WHERE id = ?", submission.id);
  addDelivery(sql, submission.id, { kind: 'withdrawal' }, now);
  addDelivery(sql, submission.id, { kind: 'withdrawal mail', turnAt: takeMailTurn(sql, sender, now) }, now);
  audit(sql, submission.id, 'withdrawn', 'by the applicant', now);
}
