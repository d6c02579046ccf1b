// Attempts one delivery of the outbox and stores the outcome.
import { afterCall, afterRepeatableCall, type Outcome } from '../../../src/domain/delivery/delivery.ts';
import { log } from '../../log.ts';
import { sendMailDelivery } from '../mails/send-mail-delivery.ts';
import { type Delivery, deliveryKinds, type GitHubKind, nameOf, transitionDelivery } from '../outbox.ts';
import { issueNumberOf } from '../projection/issues.ts';
import { projectIssue } from '../projection/project-issue.ts';
import { addReply } from '../review/add-reply.ts';
import { pauseService, recordFailure, resetFailures } from '../schedule.ts';
import { subjectOf } from '../subject.ts';
import type { DeliveryContext, DeliveryHandler, GitHubContext } from './context.ts';
import { createSubjectIssue } from './create-subject-issue.ts';
import { writeReply } from './write-reply.ts';

const githubHandlers: Readonly<Record<GitHubKind, DeliveryHandler<GitHubContext>>> = {
  issue: createSubjectIssue,
  projection: projectIssue,
  reply: writeReply,
};

/** Attempts a waiting mail once. */
export async function attemptMail(context: DeliveryContext, delivery: Delivery): Promise<void> {
  const outcome = await sendMailDelivery(context, delivery);
  recordOutcome(context, delivery, outcome);
  if (outcome.kind === 'unknown') tellUnknown(context, delivery);
}

/** Nobody but people can find out whether the mail arrived. */
function tellUnknown({ sql, now }: DeliveryContext, delivery: Delivery): void {
  const subject = subjectOf(delivery);
  const issueNumber = issueNumberOf(sql, subject);
  if (issueNumber === undefined) return;
  const words = `It is not known whether the mail “${delivery.key}” was sent: the mail service gave no clear answer for a day. It is not sent again by itself, since it could arrive twice. The chair can look into the mail service’s log.`;
  addReply(sql, subject, issueNumber, `mail-${delivery.id}`, words, now());
}

/** Attempts a waiting delivery on GitHub once. */
export async function attemptGitHub(context: GitHubContext, delivery: Delivery & { kind: GitHubKind }): Promise<Outcome> {
  const outcome = await githubHandlers[delivery.kind](context, delivery);
  recordOutcome(context, delivery, outcome);
  return outcome;
}

function recordOutcome({ sql, now }: DeliveryContext, delivery: Delivery, outcome: Outcome): void {
  const { service, isRepeatable } = deliveryKinds[delivery.kind];
  const attempts = delivery.attempts + 1;
  const next = isRepeatable ? afterRepeatableCall(outcome, attempts, now(), Math.random) : afterCall(outcome, attempts, now());
  transitionDelivery(sql, delivery, 'sending', next, now());
  if (next.pausedUntil !== undefined) pauseService(sql, service, next.pausedUntil);
  if (outcome.kind === 'unclear') recordFailure(sql, service, now());
  else resetFailures(sql, service);
  log(outcome.kind === 'done' ? 'info' : 'warn', 'delivery', {
    subject: delivery.subject_id,
    kind: nameOf(delivery),
    outcome: outcome.kind,
    ...('reason' in outcome ? { reason: outcome.reason } : {}),
  });
}
