// The one function that changes the status of an application.
import { type Judgement, judgeMove } from '../../../src/domain/application/judge-move.ts';
import { type Mover, publishedStatusAfter, type Standing } from '../../../src/domain/application/moves.ts';
import type { Status } from '../../../src/domain/application/status.ts';
import type { Phase } from '../../../src/domain/cycle/phase.ts';
import { audit } from '../audit.ts';
import { isReleased, raiseFigures } from '../cycles.ts';
import type { StoredSubmission } from '../find-submission.ts';
import { raiseDelivery } from '../outbox.ts';
import { submissionSubject } from '../subject.ts';

/** A move that somebody wishes for. */
export interface Move {
  readonly to: Status;
  readonly by: Mover;
  /** `applicant`, `system`, or a login. */
  readonly actor: string;
  /** A code or words. */
  readonly reason?: string | undefined;
  /** Epoch milliseconds from which its issue may follow; left out, at once. */
  readonly issueAt?: number;
}

/** Both faces of an application, in a phase of its cycle. */
export function standingOf(sql: SqlStorage, { status, publishedStatus, cycleCode }: StoredSubmission, phase: Phase): Standing {
  return { status, publishedStatus, isReleased: isReleased(sql, cycleCode), phase };
}

/** Makes a move that the table allows, and says how it was judged. What it refuses changes nothing. */
export function moveApplication(
  sql: SqlStorage,
  submission: StoredSubmission,
  phase: Phase,
  { to, by, actor, reason, issueAt }: Move,
  now: number,
): Judgement {
  const judgement = judgeMove(standingOf(sql, submission, phase), { to, by, reason });
  if (judgement.outcome !== 'allowed') return judgement;
  const subject = submissionSubject(submission.id);
  sql.exec(
    'UPDATE submissions SET status = ?, published_status = ?, status_before = ?, reason = ? WHERE id = ?',
    to,
    publishedStatusAfter(submission.publishedStatus, to),
    to === 'withdrawn' ? submission.status : '',
    reason ?? '',
    submission.id,
  );
  audit(sql, subject, `status: ${to}`, judgement.move.reason === 'code' ? (reason ?? '') : '', now, actor);
  raiseDelivery(sql, subject, { kind: 'projection', ...(issueAt === undefined ? {} : { turnAt: issueAt }) }, now);
  raiseFigures(sql, submission.cycleCode, now);
  return judgement;
}
