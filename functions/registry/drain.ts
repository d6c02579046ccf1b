// Works the outbox off, one delivery at a time. Only the Registry's alarm runs it, so there is one drain at any moment.
import { refusalStatus } from '../github/refusal-status.ts';
import { log } from '../log.ts';
import type { DeliveryContext } from './deliver/context.ts';
import { attemptMail, attemptOnGitHub, seekEvidence } from './deliver/deliver.ts';
import type { GitHubSession } from './github-session.ts';
import { nextTurn, noteFailure } from './lanes.ts';
import { type Delivery, isMail, isOnGitHub, type Lane, noteSurprise, recoverInterrupted } from './outbox.ts';
import { isSweepDue, sweep } from './sweep.ts';

/**
 * A free Worker may make 50 calls an invocation. Six deliveries make 24 at most; looking for evidence makes 20 and ends the batch, and
 * so does a sweep with 10; signing in makes one.
 */
const deliveriesAtOnce = 6;
/** A turn this near (milliseconds) is waited for; for one farther off the alarm is set. */
const worthWaiting = 1_500;

/** What the drain works with, and what it remembers from one alarm to the next. */
export interface Drain extends DeliveryContext {
  readonly session: GitHubSession;
  /** When each lane was worked on last. */
  readonly workedAt: Map<Lane, number>;
}

/** Carries out what is due, at each service's pace, and returns after a batch or when nothing is due any more. */
export async function drain(context: Drain): Promise<void> {
  const { sql, now, wait, workedAt } = context;
  if (isSweepDue(sql, now())) return sweep(context);
  for (let worked = 0; worked < deliveriesAtOnce; worked += 1) {
    const turn = nextTurn(sql, now(), workedAt);
    if (!turn || turn.at - now() > worthWaiting) break;
    if (turn.at > now()) await wait(turn.at - now());
    workedAt.set(turn.lane, now());
    await work(context, turn.delivery);
    if (turn.lane === 'github reads') break;
  }
}

/**
 * Works on one delivery. A sign-in or a look-up that fails before its own call has left counts against the service; any other surprise
 * counts against the delivery. Either way what was under way is recovered as after a restart.
 */
async function work(context: Drain, delivery: Delivery): Promise<void> {
  const { sql, now, session } = context;
  try {
    if (isMail(delivery)) await attemptMail(context, delivery);
    else if (isOnGitHub(delivery)) await workOnGitHub(context, delivery);
  } catch (error) {
    session.forget();
    const status = refusalStatus(error);
    recoverInterrupted(sql, now());
    if (isMail(delivery) || status === undefined) noteSurprise(sql, delivery, nameOf(error), now());
    else noteFailure(sql, 'github', now());
    log('warn', 'delivery interrupted', { kind: delivery.kind, reason: status === undefined ? nameOf(error) : `status ${status}` });
  }
}

async function workOnGitHub(context: Drain, delivery: Parameters<typeof attemptOnGitHub>[1]): Promise<void> {
  const github = await context.session.open();
  if (!github) return noteFailure(context.sql, 'github', context.now());
  if (delivery.state === 'unclear') return seekEvidence({ ...context, github }, delivery);
  const outcome = await attemptOnGitHub({ ...context, github }, delivery);
  if (outcome.kind === 'blocked') context.session.forget(); // a revoked token is kept for an hour otherwise
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown error';
}
