// Drains the outbox, one delivery at a time. Only the Registry's alarm calls it, so that no two run at once.
import { refusalStatus } from '../github/refusal-status.ts';
import { errorName, log } from '../log.ts';
import { attemptGitHub, attemptMail } from './deliver/attempt-delivery.ts';
import type { DeliveryContext } from './deliver/context.ts';
import type { GitHubSession } from './github-session.ts';
import { type Delivery, type GitHubKind, nameOf, type Queue, recordUnexpectedError, recoverInterrupted } from './outbox.ts';
import { reconcile } from './reconcile/reconcile.ts';
import { isSweepDue, sweep } from './reconcile/sweep.ts';
import { nextScheduled, recordFailure } from './schedule.ts';

/**
 * A free Worker may make 50 calls in one invocation. One look at an issue makes 24 at most: the issue, its comments, 5 pages of events, 12 roles
 * in the committee, the milestones and two changes. Reconciling makes 20 and ends the batch, a sweep makes 10 and is a batch of its own, and
 * signing in makes one.
 */
const batchSize = 6;
/** After this many calls no other delivery begins in the same batch. */
const mostCalls = 22;
/** A delivery that is due within this time (milliseconds) is waited for; for a later one the alarm is set. */
const maxWait = 1_500;

/** What draining needs, and what it remembers from one alarm to the next. */
export interface DrainContext extends DeliveryContext {
  readonly session: GitHubSession;
  /** Epoch milliseconds of each queue's last attempt. */
  readonly lastAttemptAt: Map<Queue, number>;
}

/** Attempts what is due, at each service's pace; returns after one batch, or sooner when nothing more is due. */
export async function drainOutbox(context: DrainContext): Promise<void> {
  const { sql, now, wait, lastAttemptAt, session } = context;
  const callsBefore = session.calls;
  if (isSweepDue(context)) return sweep(context);
  for (let attempted = 0; attempted < batchSize; attempted += 1) {
    const next = nextScheduled(sql, now(), lastAttemptAt);
    if (!next || next.at - now() > maxWait) break;
    if (next.at > now()) await wait(next.at - now());
    lastAttemptAt.set(next.queue, now());
    await attempt(context, next.delivery);
    if (next.queue === 'reconcile' || session.calls - callsBefore >= mostCalls) break;
  }
}

/**
 * A sign-in or a read that fails before the delivery's own call counts against GitHub; any other error counts against the delivery. In both
 * cases a call that was under way is recovered as after a restart.
 */
async function attempt(context: DrainContext, delivery: Delivery): Promise<void> {
  const { sql, now, session } = context;
  try {
    if (isOnGitHub(delivery)) await attemptOrReconcile(context, delivery);
    else await attemptMail(context, delivery);
  } catch (error) {
    session.forget();
    const status = refusalStatus(error);
    recoverInterrupted(sql, now());
    if (delivery.kind === 'mail' || status === undefined) recordUnexpectedError(sql, delivery, errorName(error), now());
    else recordFailure(sql, 'github', now());
    log('warn', 'delivery interrupted', {
      kind: nameOf(delivery),
      reason: status === undefined ? errorName(error) : `status ${status}`,
    });
  }
}

type GitHubDelivery = Delivery & { readonly kind: GitHubKind };

function isOnGitHub(delivery: Delivery): delivery is GitHubDelivery {
  return delivery.kind !== 'mail';
}

async function attemptOrReconcile(context: DrainContext, delivery: GitHubDelivery): Promise<void> {
  const github = await context.session.open();
  if (!github) return recordFailure(context.sql, 'github', context.now());
  if (delivery.state === 'unclear') return reconcile({ ...context, github }, delivery);
  const outcome = await attemptGitHub({ ...context, github }, delivery);
  if (outcome.kind === 'blocked') context.session.forget(); // a revoked token is kept for an hour otherwise
}
