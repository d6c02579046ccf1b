import { canMove } from '../../src/domain/application/judge-move.ts';
import { statusAfterUndo } from '../../src/domain/application/moves.ts';
import type { Phase } from '../../src/domain/cycle/phase.ts';
import { findSubmissionByToken, type StoredSubmission } from './find-submission.ts';
import { moveApplication, standingOf } from './review/move-application.ts';

/** Whether its applicant can take a withdrawal back. */
export function canUndoWithdrawal(sql: SqlStorage, submission: StoredSubmission, phaseOfCycle: (code: string) => Phase): boolean {
  const { statusBefore, cycleCode } = submission;
  const standing = standingOf(sql, submission, phaseOfCycle(cycleCode));
  return statusBefore !== undefined && canMove(standing, statusAfterUndo(statusBefore), 'applicant', 'own page');
}

/** Takes a withdrawal back: the committee reads the application again. Changes nothing where that is not possible, or was done before. */
export function undoWithdrawal(sql: SqlStorage, tokenHash: string, phaseOfCycle: (code: string) => Phase, now: number): void {
  const submission = findSubmissionByToken(sql, tokenHash);
  if (submission?.statusBefore === undefined) return;
  const move = { to: statusAfterUndo(submission.statusBefore), by: 'applicant', actor: 'applicant' } as const;
  moveApplication(sql, submission, phaseOfCycle(submission.cycleCode), move, now);
}
