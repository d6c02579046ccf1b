// Carries out one delivery of the outbox and stores what became of it.
import { afterAbsence, afterCall, afterRepeatableCall, backoff, type Outcome } from '../../../src/domain/delivery/delivery.ts';
import { outcomeOfError } from '../../github/outcome-of-error.ts';
import { log } from '../../log.ts';
import { hasUnreadNumbers, readIssueList, readUnreadNumbers } from '../issue-evidence.ts';
import { closeService } from '../lanes.ts';
import { type Delivery, type DeliveryKind, type MailKind, moveDelivery } from '../outbox.ts';
import { type Submission, submissionById } from '../submissions.ts';
import { closeTwin, repairIssue, withdrawIssue } from './change-issue.ts';
import type { Deliver, DeliveryContext, GitHubContext } from './context.ts';
import { createSubmissionIssue } from './create-submission-issue.ts';
import { sendReceipt, sendWithdrawalMail } from './send-submission-mail.ts';

const mailKinds: Readonly<Record<MailKind, Deliver<DeliveryContext>>> = {
  receipt: sendReceipt,
  'withdrawal mail': sendWithdrawalMail,
};

const githubKinds: Readonly<Record<Exclude<DeliveryKind, MailKind>, Deliver<GitHubContext>>> = {
  issue: createSubmissionIssue,
  withdrawal: withdrawIssue,
  repair: repairIssue,
  twin: closeTwin,
};

/** Attempts a waiting mail once. */
export async function attemptMail(context: DeliveryContext, delivery: Delivery & { kind: MailKind }): Promise<void> {
  settle(context, delivery, 'mail', await mailKinds[delivery.kind](context, delivery, submissionOf(context, delivery)));
}

/** Attempts a waiting delivery on GitHub once. */
export async function attemptOnGitHub(
  context: GitHubContext,
  delivery: Delivery & { kind: Exclude<DeliveryKind, MailKind> },
): Promise<void> {
  settle(context, delivery, 'github', await githubKinds[delivery.kind](context, delivery, submissionOf(context, delivery)));
}

function submissionOf({ sql }: DeliveryContext, delivery: Delivery): Submission {
  const submission = submissionById(sql, delivery.submission_id);
  if (!submission) throw new Error('an outbox row without its submission'); // the tables' foreign key rules it out
  return submission;
}

function settle({ sql, now }: DeliveryContext, delivery: Delivery, service: 'github' | 'mail', outcome: Outcome): void {
  const attempts = delivery.attempts + 1;
  const next =
    delivery.kind === 'issue' ? afterCall(outcome, attempts, now()) : afterRepeatableCall(outcome, attempts, now(), Math.random);
  moveDelivery(sql, delivery, 'sending', next, now());
  if (next.closedUntil !== undefined) closeService(sql, service, next.closedUntil);
  log(outcome.kind === 'done' ? 'info' : 'warn', 'delivery', {
    submission: delivery.submission_id,
    kind: delivery.kind,
    outcome: outcome.kind,
    ...('reason' in outcome ? { reason: outcome.reason } : {}),
  });
}

/** GitHub's clock and ours may differ, and an issue may be dated a little before the call as we saw it. */
const clockSlack = 5 * 60_000;

/** Looks for the issue of an unclear delivery, before anybody may create it a second time. */
export async function seekEvidence({ sql, settings, github, now }: GitHubContext, delivery: Delivery): Promise<void> {
  let isComplete = false;
  try {
    await readUnreadNumbers(sql, github, settings.signingSecret, now);
    isComplete = await readIssueList(sql, github, delivery.attempted_at - clockSlack, settings.signingSecret, now);
  } catch (error) {
    const outcome = outcomeOfError(error, now());
    if (outcome.kind === 'limited') closeService(sql, 'github', now() + (outcome.retryAfterMilliseconds ?? 60_000));
  }
  const next = isComplete
    ? afterAbsence(
        {
          attemptedAt: delivery.attempted_at,
          negativeReadings: delivery.negative_readings,
          hasUnreadNumbers: hasUnreadNumbers(sql),
        },
        settings.settleMilliseconds,
        now(),
      )
    : {
        state: 'unclear' as const,
        nextAt: now() + backoff(delivery.attempts + 2, Math.random),
        negativeReadings: delivery.negative_readings,
        reason: 'the list could not be read',
      };
  moveDelivery(sql, delivery, 'unclear', next, now()); // changes nothing where the issue was found: it is delivered by then
}
