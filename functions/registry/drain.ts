// Works the outbox off, one delivery at a time. Only the Registry's alarm runs it, so there is one drain at any moment.

import { type Connection, connect, type Repository } from '../github/client.ts';
import { outcomeOfError } from '../github/outcome-of-error.ts';
import { log } from '../log.ts';
import type { Settings } from '../settings.ts';
import type { DeliveryContext, GitHubContext } from './deliver/context.ts';
import { attemptMail, attemptOnGitHub, seekEvidence } from './deliver/deliver.ts';
import { closeService, nextTurn } from './lanes.ts';
import { type Delivery, type DeliveryKind, isMail, type MailKind, postpone, recoverInterrupted } from './outbox.ts';
import { sweep } from './sweep.ts';

/**
 * A free Worker may make 50 calls an invocation. Eight deliveries make 16 at most; looking for evidence makes 20 and ends the batch;
 * the sweep makes 10, signing in and looking milestones up a few.
 */
const deliveriesAtOnce = 8;
/** A turn this near (milliseconds) is waited for; for one farther off the alarm is set. */
const worthWaiting = 1_500;

/** Keeps the signed-in client between alarms, and forgets it when a sign-in has to be made anew. */
export class GitHubSession {
  private repository: Promise<Repository> | undefined;
  private readonly connection: Connection;
  constructor(connection: Connection) {
    this.connection = connection;
  }
  open(): Promise<Repository> {
    this.repository ??= connect(this.connection);
    return this.repository;
  }
  forget(): void {
    this.repository = undefined;
  }
}

/** Carries out what is due, at GitHub's pace, and returns after a batch or when nothing is due any more. */
export async function drain(
  sql: SqlStorage,
  settings: Settings,
  session: GitHubSession,
  now: () => number,
  wait: (milliseconds: number) => Promise<void>,
): Promise<void> {
  const context: DeliveryContext = { sql, settings, now };
  for (let worked = 0; worked < deliveriesAtOnce; worked += 1) {
    const turn = nextTurn(sql, now());
    if (!turn || turn.at - now() > worthWaiting) break;
    if (turn.at > now()) await wait(turn.at - now());
    await work(context, session, turn.delivery);
    if (turn.lane === 'github reads') break;
  }
  await sweep(context, session);
}

/**
 * Works on one delivery. What fails before its own call has left (signing in, looking a milestone up) closes GitHub for a while and
 * puts the delivery behind the others; what fails after it is recovered as after a restart.
 */
async function work(context: DeliveryContext, session: GitHubSession, delivery: Delivery): Promise<void> {
  const { sql, now } = context;
  try {
    if (isMail(delivery)) await attemptMail(context, delivery);
    else await workOnGitHub({ ...context, github: await session.open() }, delivery);
  } catch (error) {
    const pause = isMail(delivery) ? pauseAfterFailure : closeGitHub(context, session, error);
    recoverInterrupted(sql, now() + pause);
    postpone(sql, delivery, now() + pause);
    log('warn', 'delivery interrupted', { kind: delivery.kind, reason: error instanceof Error ? error.name : 'unknown error' });
  }
}

async function workOnGitHub(context: GitHubContext, delivery: Delivery): Promise<void> {
  if (delivery.state === 'unclear') await seekEvidence(context, delivery);
  else await attemptOnGitHub(context, delivery as Delivery & { kind: Exclude<DeliveryKind, MailKind> });
}

function closeGitHub({ sql, now }: DeliveryContext, session: GitHubSession, error: unknown): number {
  session.forget();
  const outcome = outcomeOfError(error, now());
  const pause = (outcome.kind === 'limited' ? outcome.retryAfterMilliseconds : undefined) ?? pauseAfterFailure;
  closeService(sql, 'github', now() + pause);
  return pause;
}

/** After a failed sign-in or look-up: soon enough for a hiccup, rare enough for an outage. */
const pauseAfterFailure = 15_000;
