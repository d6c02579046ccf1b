// Attempts one delivery of the outbox and stores the outcome.
import { afterCall, afterRepeatableCall, type Outcome } from '../../../src/domain/delivery/delivery.ts';
import { log } from '../../log.ts';
import { findSubmissionById, type StoredSubmission } from '../find-submission.ts';
import { type Delivery, type GitHubKind, type MailKind, type Service, transitionDelivery } from '../outbox.ts';
import { pauseService, recordFailure, resetFailures } from '../schedule.ts';
import { closeDuplicate, repairIssue, withdrawIssue } from './change-issue.ts';
import type { DeliveryContext, DeliveryHandler, GitHubContext } from './context.ts';
import { createSubmissionIssue } from './create-submission-issue.ts';
import { sendReceipt, sendWithdrawalMail } from './send-submission-mail.ts';

const mailHandlers: Readonly<Record<MailKind, DeliveryHandler<DeliveryContext>>> = {
  receipt: sendReceipt,
  'withdrawal mail': sendWithdrawalMail,
};

const githubHandlers: Readonly<Record<GitHubKind, DeliveryHandler<GitHubContext>>> = {
  issue: createSubmissionIssue,
  withdrawal: withdrawIssue,
  repair: repairIssue,
  duplicate: closeDuplicate,
};

/** Attempts a waiting mail once. */
export async function attemptMail(context: DeliveryContext, delivery: Delivery & { kind: MailKind }): Promise<void> {
  recordOutcome(context, delivery, 'mail', await mailHandlers[delivery.kind](context, delivery, submissionOf(context, delivery)));
}

/** Attempts a waiting delivery on GitHub once. */
export async function attemptGitHub(context: GitHubContext, delivery: Delivery & { kind: GitHubKind }): Promise<Outcome> {
  const outcome = await githubHandlers[delivery.kind](context, delivery, submissionOf(context, delivery));
  recordOutcome(context, delivery, 'github', outcome);
  return outcome;
}

function submissionOf({ sql }: DeliveryContext, delivery: Delivery): StoredSubmission {
  const submission = findSubmissionById(sql, delivery.submission_id);
  if (!submission) throw new Error('an outbox row without its submission'); // the tables' foreign key rules it out
  return submission;
}

function recordOutcome({ sql, now }: DeliveryContext, delivery: Delivery, service: Service, outcome: Outcome): void {
  const attempts = delivery.attempts + 1;
  const next =
    delivery.kind === 'issue' ? afterCall(outcome, attempts, now()) : afterRepeatableCall(outcome, attempts, now(), Math.random);
  transitionDelivery(sql, delivery, 'sending', next, now());
  if (next.pausedUntil !== undefined) pauseService(sql, service, next.pausedUntil);
  if (outcome.kind === 'unclear') recordFailure(sql, service, now());
  else resetFailures(sql, service);
  log(outcome.kind === 'done' ? 'info' : 'warn', 'delivery', {
    submission: delivery.submission_id,
    kind: delivery.kind,
    outcome: outcome.kind,
    ...('reason' in outcome ? { reason: outcome.reason } : {}),
  });
}
