import { audit } from './audit.ts';
import { canWithdraw, findSubmissionByToken } from './find-submission.ts';
import { addDelivery } from './outbox.ts';

/** Withdraws the application behind an applicant's address. Changes nothing where that is not possible, or was done before. */
export function withdrawApplication(sql: SqlStorage, tokenHash: string, now: number): void {
  const submission = findSubmissionByToken(sql, tokenHash);
  if (!submission || !canWithdraw(submission)) return;
  sql.exec("UPDATE submissions SET status = 'withdrawn' WHERE id = ?", submission.id);
  addDelivery(sql, submission.id, 'withdrawal', now);
  addDelivery(sql, submission.id, 'withdrawal mail', now);
  audit(sql, submission.id, 'withdrawn', 'by the applicant', now);
}
