// Carries out one delivery of the outbox and stores what became of it.
import { afterAbsence, afterCall, afterRepeatableCall, backoff, type Outcome } from '../../../src/domain/delivery/delivery.ts';
import { outcomeOfError } from '../../github/outcome-of-error.ts';
import { log } from '../../log.ts';
import type { Settings } from '../../settings.ts';
import { hasUnreadNumbers, readIssueList, readUnreadNumbers } from '../issue-evidence.ts';
import { closeService, noteAnswer, noteFailure } from '../lanes.ts';
import { type Delivery, type DeliveryKind, dueUnclear, type MailKind, moveDelivery, type Service } from '../outbox.ts';
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
): Promise<Outcome> {
  const outcome = await githubKinds[delivery.kind](context, delivery, submissionOf(context, delivery));
  settle(context, delivery, 'github', outcome);
  return outcome;
}

function submissionOf({ sql }: DeliveryContext, delivery: Delivery): Submission {
  const submission = submissionById(sql, delivery.submission_id);
  if (!submission) throw new Error('an outbox row without its submission'); // the tables' foreign key rules it out
  return submission;
}

function settle({ sql, now }: DeliveryContext, delivery: Delivery, service: Service, outcome: Outcome): void {
  const attempts = delivery.attempts + 1;
  const next =
    delivery.kind === 'issue' ? afterCall(outcome, attempts, now()) : afterRepeatableCall(outcome, attempts, now(), Math.random);
  moveDelivery(sql, delivery, 'sending', next, now());
  if (next.closedUntil !== undefined) closeService(sql, service, next.closedUntil);
  if (outcome.kind === 'unclear') noteFailure(sql, service, now());
  else noteAnswer(sql, service);
  log(outcome.kind === 'done' ? 'info' : 'warn', 'delivery', {
    submission: delivery.submission_id,
    kind: delivery.kind,
    outcome: outcome.kind,
    ...('reason' in outcome ? { reason: outcome.reason } : {}),
  });
}

/** GitHub's clock and ours may differ, and an issue may be dated a little before the call as we saw it. */
const clockSlack = 5 * 60_000;

/**
 * Looks for the issues of unclear deliveries, before anybody may create one a second time. One reading of the list serves all that are
 * due: after an outage there may be many.
 */
export async function seekEvidence({ sql, settings, github, now }: GitHubContext, first: Delivery): Promise<void> {
  const due = dueUnclear(sql, now());
  const since = Math.min(first.attempted_at, ...due.map(({ attempted_at }) => attempted_at)) - clockSlack;
  let isComplete = false;
  await readUnreadNumbers(sql, github, settings.signingSecret, now);
  try {
    isComplete = await readIssueList(sql, github, since, settings.signingSecret, now);
    noteAnswer(sql, 'github');
  } catch (error) {
    const outcome = outcomeOfError(error, now());
    log('warn', 'list unread', { reason: 'reason' in outcome ? outcome.reason : '' });
    const { closedUntil } = afterCall(outcome, 1, now());
    if (closedUntil !== undefined) closeService(sql, 'github', closedUntil);
    noteFailure(sql, 'github', now());
  }
  for (const delivery of due) {
    // Changes nothing where the issue was found: it is delivered by then.
    moveDelivery(sql, delivery, 'unclear', isComplete ? absence(sql, delivery, settings, now()) : unread(delivery, now()), now());
  }
}

function absence(
  sql: SqlStorage,
  delivery: Delivery,
  { settleMilliseconds }: Settings,
  now: number,
): ReturnType<typeof afterAbsence> {
  const { attempted_at: attemptedAt, negative_readings: negativeReadings } = delivery;
  return afterAbsence({ attemptedAt, negativeReadings, hasUnreadNumbers: hasUnreadNumbers(sql) }, settleMilliseconds, now);
}

function unread(delivery: Delivery, now: number): ReturnType<typeof afterAbsence> {
  const nextAt = now + backoff(delivery.attempts + 2, Math.random);
  return { state: 'unclear', nextAt, negativeReadings: delivery.negative_readings, reason: 'the list could not be read' };
}
