// Reconciles unclear deliveries with GitHub: did the call create the issue? Only where it did not may the call be made again.
import { afterAbsence, afterCall, backoff } from '../../../src/domain/delivery/delivery.ts';
import { outcomeOfError } from '../../github/outcome-of-error.ts';
import { log } from '../../log.ts';
import type { GitHubContext } from '../deliver/context.ts';
import { type Delivery, findUnclear, transitionDelivery } from '../outbox.ts';
import { pauseService, recordFailure, resetFailures } from '../schedule.ts';
import { reconcileFromIssueList, reconcileSkippedNumbers } from './read-issues.ts';
import { hasSkippedNumbers } from './record-issue.ts';

/** GitHub's clock and ours may differ: an issue may be dated a little before the call as we saw it. */
const clockSkew = 5 * 60_000;

/** Reconciles every unclear delivery that is due. One list serves them all: after an outage there may be many. */
export async function reconcile(context: GitHubContext, first: Delivery): Promise<void> {
  const { sql, settings, github, now } = context;
  const due = findUnclear(sql, now());
  const since = Math.min(first.attempted_at, ...due.map(({ attempted_at }) => attempted_at)) - clockSkew;
  let isComplete = false;
  await reconcileSkippedNumbers(sql, github, settings.signingSecrets, now);
  try {
    isComplete = await reconcileFromIssueList(sql, github, since, settings.signingSecrets, now);
    resetFailures(sql, 'github');
  } catch (error) {
    const outcome = outcomeOfError(error, now());
    log('warn', 'issue list unread', { reason: 'reason' in outcome ? outcome.reason : '' });
    const { pausedUntil } = afterCall(outcome, 1, now());
    if (pausedUntil !== undefined) pauseService(sql, 'github', pausedUntil);
    recordFailure(sql, 'github', now());
  }
  for (const delivery of due) {
    // Changes nothing where the issue was found: the delivery is not unclear any more.
    const next = isComplete ? nextIfAbsent(context, delivery) : nextIfUnread(delivery, now());
    transitionDelivery(sql, delivery, 'unclear', next, now());
  }
}

function nextIfAbsent({ sql, settings, now }: GitHubContext, delivery: Delivery): ReturnType<typeof afterAbsence> {
  const { attempted_at: attemptedAt, absent_checks: absentChecks } = delivery;
  return afterAbsence({ attemptedAt, absentChecks, hasSkippedNumbers: hasSkippedNumbers(sql) }, settings.settleMilliseconds, now());
}

function nextIfUnread(delivery: Delivery, now: number): ReturnType<typeof afterAbsence> {
  const nextAt = now + backoff(delivery.attempts + 2, Math.random);
  return { state: 'unclear', nextAt, absentChecks: delivery.absent_checks, reason: 'the list could not be read' };
}
