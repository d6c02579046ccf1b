import { audit } from './audit.ts';
import { canWithdraw, findSubmissionByToken } from './find-submission.ts';
import { addMail } from './mails/add-mail.ts';
import { raiseDelivery } from './outbox.ts';
import { type Subject, submissionSubject } from './subject.ts';

/**
 * Withdraws the application behind an applicant's address. Changes nothing where that is not possible, or was done before.
 * @param network who asks for it, as a keyed hash; the mail about it counts for the mailbox that gets it
 */
export function withdrawApplication(sql: SqlStorage, tokenHash: string, network: string | undefined, now: number): void {
  const submission = findSubmissionByToken(sql, tokenHash);
  if (!submission || !canWithdraw(submission)) return;
  sql.exec("UPDATE submissions SET status = 'withdrawn' WHERE id = ?", submission.id);
  const subject = submissionSubject(submission.id);
  raiseDelivery(sql, subject, { kind: 'projection', turnAt: turnOfIssue(sql, subject, now) }, now);
  const sender = { mailbox: submission.mailbox, network };
  addMail(sql, submission.id, 'withdrawal', sender, now);
  audit(sql, subject, 'withdrawn', 'by the applicant', now, 'applicant');
}

/** Its issue may have to wait for its turn, and this has to wait for the issue. */
function turnOfIssue(sql: SqlStorage, { kind, id }: Subject, now: number): number {
  const [issue] = sql
    .exec<{ turn_at: number }>("SELECT turn_at FROM outbox WHERE subject_kind = ? AND subject_id = ? AND kind = 'issue'", kind, id)
    .toArray();
  return Math.max(now, issue?.turn_at ?? now);
}
