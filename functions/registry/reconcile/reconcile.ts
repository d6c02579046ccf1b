// Reconciles unclear deliveries with GitHub: did the call create the issue? Only where it did not may the call be made again.
import { afterAbsence, afterCall, backoff, type Outcome, type Transition } from '../../../src/domain/delivery/delivery.ts';
import { listComments } from '../../github/list-comments.ts';
import { outcomeOfError } from '../../github/outcome-of-error.ts';
import { log } from '../../log.ts';
import { replyIdIn } from '../../signing/issue-marker.ts';
import type { GitHubContext } from '../deliver/context.ts';
import { goneOrError } from '../deliver/gone-or-error.ts';
import { findReply, recordReply } from '../deliver/write-reply.ts';
import { type Delivery, findUnclear, transitionDelivery } from '../outbox.ts';
import { pauseService, recordFailure, resetFailures } from '../schedule.ts';
import { reconcileFromIssueList, reconcileSkippedNumbers } from './read-issues.ts';
import { hasSkippedNumbers } from './record-issue.ts';

/** GitHub's clock and ours may differ: an issue may be dated a little before the call as we saw it. */
const clockSkew = 5 * 60_000;

/** Reconciles the unclear deliveries that are due, of the kind of the first. Only kinds whose call must not be repeated are ever unclear. */
export function reconcile(context: GitHubContext, first: Delivery): Promise<void> {
  return first.kind === 'reply' ? reconcileReply(context, first) : reconcileIssues(context, first);
}

/** One list serves every unclear issue: after an outage there may be many. */
async function reconcileIssues(context: GitHubContext, first: Delivery): Promise<void> {
  const { sql, settings, github, now } = context;
  const due = findUnclear(sql, 'issue', now());
  const since = Math.min(first.attempted_at, ...due.map(({ attempted_at }) => attempted_at)) - clockSkew;
  await reconcileSkippedNumbers(sql, github, settings.signingSecrets, now);
  const isComplete = await answered(context, 'issue list unread', () =>
    reconcileFromIssueList(sql, github, since, settings.signingSecrets, now),
  );
  for (const delivery of due) {
    // Changes nothing where the issue was found: the delivery is not unclear any more.
    const next = isComplete ? nextIfAbsent(context, delivery) : nextIfUnread(delivery, now());
    transitionDelivery(sql, delivery, 'unclear', next, now());
  }
}

/** Looks for the marked comment of a reply; the change of one that is known is simply made again. */
async function reconcileReply(context: GitHubContext, delivery: Delivery): Promise<void> {
  const { sql, settings, github, now } = context;
  const reply = findReply(sql, delivery);
  if (!reply || reply.commentId !== undefined) return settle({ state: 'waiting', nextAt: now(), reason: '' });
  let found: number | undefined;
  const since = new Date(delivery.attempted_at - clockSkew).toISOString();
  let gone: Outcome | undefined;
  const isComplete = await answered(context, 'comments unread', async () => {
    try {
      for (const { id, body } of await listComments(github, reply.issueNumber, since))
        if ((await replyIdIn(body, settings.signingSecrets)) === delivery.id) found ??= id;
      return true;
    } catch (error) {
      const outcome = await goneOrError(context, error, `issue ${reply.issueNumber} was deleted or moved`);
      if (outcome.kind !== 'gone') throw error;
      gone = outcome;
      return true;
    }
  });
  if (gone) return settle(afterCall(gone, delivery.attempts, now()));
  if (found === undefined) return settle(isComplete ? nextIfAbsent(context, delivery, false) : nextIfUnread(delivery, now()));
  recordReply(sql, delivery.id, found);
  settle({ state: 'delivered', nextAt: now(), reason: '' });

  function settle(next: Transition): void {
    transitionDelivery(sql, delivery, 'unclear', next, now());
  }
}

/** What a read says; false where GitHub did not answer it. */
async function answered(context: GitHubContext, failure: string, read: () => Promise<boolean>): Promise<boolean> {
  const { sql, now } = context;
  try {
    const isComplete = await read();
    resetFailures(sql, 'github');
    return isComplete;
  } catch (error) {
    const outcome = outcomeOfError(error, now());
    log('warn', failure, { reason: 'reason' in outcome ? outcome.reason : '' });
    const { pausedUntil } = afterCall(outcome, 1, now());
    if (pausedUntil !== undefined) pauseService(sql, 'github', pausedUntil);
    recordFailure(sql, 'github', now());
    return false;
  }
}

function nextIfAbsent(
  { sql, settings, now }: GitHubContext,
  delivery: Delivery,
  hasSkipped = hasSkippedNumbers(sql),
): ReturnType<typeof afterAbsence> {
  const { attempted_at: attemptedAt, absent_checks: absentChecks } = delivery;
  return afterAbsence({ attemptedAt, absentChecks, hasSkippedNumbers: hasSkipped }, settings.settleMilliseconds, now());
}

function nextIfUnread(delivery: Delivery, now: number): ReturnType<typeof afterAbsence> {
  const nextAt = now + backoff(delivery.attempts + 2, Math.random);
  return { state: 'unclear', nextAt, absentChecks: delivery.absent_checks, reason: 'the list could not be read' };
}
