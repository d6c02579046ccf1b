// Attempts one delivery of the outbox and stores the outcome.
import { afterCall, afterRepeatableCall, type Outcome } from '../../../src/domain/delivery/delivery.ts';
import { log } from '../../log.ts';
import { sendMailDelivery } from '../mails/send-mail-delivery.ts';
import { type Delivery, deliveryKinds, type GitHubKind, nameOf, transitionDelivery } from '../outbox.ts';
import { projectIssue } from '../projection/project-issue.ts';
import { pauseService, recordFailure, resetFailures } from '../schedule.ts';
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
  recordOutcome(context, delivery, await sendMailDelivery(context, delivery));
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
