// Applies what a command changes.

import { people, recipients, renderReleasePreview } from '../../../src/domain/application/release.ts';
import type { Actor, Change } from '../../../src/domain/commands/command.ts';
import { audit } from '../audit.ts';
import { findSubmissionById, type StoredSubmission } from '../find-submission.ts';
import { storeMail } from '../mails/add-mail.ts';
import { raiseDelivery } from '../outbox.ts';
import { type Subject, submissionSubject } from '../subject.ts';
import { moveApplication } from './move-application.ts';
import { confirmRelease, previewRelease, publishDecision } from './release.ts';
import type { ReviewContext } from './review-context.ts';
import { setLogins } from './reviewers.ts';

/** Who changes something, and when. */
export interface ChangeContext extends Pick<ReviewContext, 'sql' | 'phaseOfCycle' | 'programNow' | 'now'> {
  readonly actor: Actor;
  /** The comment that asks for it; undefined where something was changed by hand. */
  readonly commentId?: number;
}

/** Applies a change to a subject. @returns what the reply says besides; usually nothing */
export function applyChange(context: ChangeContext, subject: Subject, change: Change): string {
  if (change.kind === 'release') return release(context, subject, change.step);
  const submission = findSubmissionById(context.sql, subject.id);
  if (subject.kind === 'submission' && submission) applyToApplication(context, submission, change);
  return '';
}

function release(context: ChangeContext, { id: code }: Subject, step: 'preview' | 'confirm'): string {
  const { sql, actor, commentId = 0, programNow, now } = context;
  const releaser = { actor: actor.login, commentId, programNow, now };
  if (step === 'preview') return renderReleasePreview(previewRelease(sql, code, releaser));
  const count = confirmRelease(sql, code, releaser);
  if (count !== undefined)
    return `Released to **${people(count)}**: the decision shows on the own page from now on, and a mail is on its way.`;
  const plan = previewRelease(sql, code, releaser);
  if (recipients(plan) === 0) return renderReleasePreview(plan);
  return `Nothing was released: this is not what the last preview showed, or it did not stand here yet when you wrote. Here is what a release sends now.\n\n${renderReleasePreview(plan)}`;
}

function applyToApplication(
  { sql, actor, phaseOfCycle, programNow, now }: ChangeContext,
  submission: StoredSubmission,
  change: Exclude<Change, { kind: 'release' }>,
): void {
  const subject = submissionSubject(submission.id);
  switch (change.kind) {
    case 'move': {
      const move = { to: change.to, by: actor.role, actor: actor.login, reason: change.reason };
      const { outcome } = moveApplication(sql, submission, phaseOfCycle(submission.cycleCode), move, now);
      if (outcome === 'allowed' && change.to === 'withdrawn') storeMail(sql, submission.id, 'withdrawal', now);
      return;
    }
    case 'reviewers':
    case 'conflicts':
      setLogins(sql, change.kind, submission.id, change.logins, now, actor.login);
      raiseDelivery(sql, subject, { kind: 'projection' }, now);
      return;
    case 'same as':
      sql.exec('UPDATE submissions SET same_as = ? WHERE id = ?', change.reference ?? '', submission.id);
      audit(sql, subject, 'same as', change.reference ?? '', now, actor.login);
      return;
    case 'note':
      sql.exec(
        'INSERT INTO notes (submission_id, at, login, text) VALUES (?, ?, ?, ?)',
        submission.id,
        now,
        actor.login,
        change.text,
      );
      audit(sql, subject, 'note', '', now, actor.login);
      return;
    case 'publish':
      publishDecision(sql, submission.id, { actor: actor.login, programNow, now });
  }
}
