import type { Phase } from '../../src/domain/cycle/phase.ts';
import { canWithdraw, findSubmissionByToken } from './find-submission.ts';
import { addMail } from './mails/add-mail.ts';
import { moveApplication } from './review/move-application.ts';
import { type Subject, submissionSubject } from './subject.ts';

/**
 * Withdraws the application behind an applicant's address. Changes nothing where that is not possible, or was done before.
 * @param network who asks for it, as a keyed hash; the mail about it counts for the mailbox that gets it
 */
export function withdrawApplication(
  sql: SqlStorage,
  tokenHash: string,
  phaseOfCycle: (code: string) => Phase,
  network: string | undefined,
  now: number,
): void {
  const submission = findSubmissionByToken(sql, tokenHash);
  if (!submission || !canWithdraw(submission)) return;
  const issueAt = turnOfIssue(sql, submissionSubject(submission.id), now);
  const move = { to: 'withdrawn', by: 'applicant', actor: 'applicant', issueAt } as const;
  const { outcome } = moveApplication(sql, submission, phaseOfCycle(submission.cycleCode), move, now);
  if (outcome === 'allowed') addMail(sql, submission.id, 'withdrawal', { mailbox: submission.mailbox, network }, now);
}

/** Its issue may have to wait for its turn, and this has to wait for the issue. */
function turnOfIssue(sql: SqlStorage, { kind, id }: Subject, now: number): number {
  const [issue] = sql
    .exec<{ turn_at: number }>("SELECT turn_at FROM outbox WHERE subject_kind = ? AND subject_id = ? AND kind = 'issue'", kind, id)
    .toArray();
  return Math.max(now, issue?.turn_at ?? now);
}
