// What commands may look at.
import type { ApplicationFacts, CycleFacts, Facts } from '../../../src/domain/commands/command.ts';
import type { Phase } from '../../../src/domain/cycle/phase.ts';
import { cycleTitleOf, isReleased } from '../cycles.ts';
import { findSubmissionById, type StoredSubmission } from '../find-submission.ts';
import type { Subject } from '../subject.ts';
import { standingOf } from './move-application.ts';
import { conflictsOf, reviewersOf } from './reviewers.ts';

/**
 * The facts of a subject that takes commands; undefined for a goal sheet, on which nobody decides.
 * @param phaseOfCycle by the cycle's code
 */
export function factsOf(sql: SqlStorage, subject: Subject, phaseOfCycle: (code: string) => Phase): Facts | undefined {
  if (subject.kind === 'cycle') return cycleFacts(sql, subject.id, phaseOfCycle(subject.id));
  const submission = findSubmissionById(sql, subject.id);
  return submission && applicationFacts(sql, submission, phaseOfCycle(submission.cycleCode));
}

/** The facts of an application in a phase of its cycle; undefined for a goal sheet. */
export function applicationFacts(sql: SqlStorage, submission: StoredSubmission, phase: Phase): ApplicationFacts | undefined {
  const { id, form, reference, sameAs } = submission;
  if (form === 'goal-sheet') return undefined;
  return {
    kind: 'application',
    ...standingOf(sql, submission, phase),
    reference,
    form,
    reviewers: reviewersOf(sql, id),
    conflicts: conflictsOf(sql, id),
    sameAs,
  };
}

function cycleFacts(sql: SqlStorage, code: string, phase: Phase): CycleFacts {
  return { kind: 'cycle', title: cycleTitleOf(sql, code), phase, isReleased: isReleased(sql, code) };
}
