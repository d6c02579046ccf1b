// The state machine of a delivery (an issue to create, a mail to send). Pure: an outcome in, the next state out.

/**
 * - `waiting`: to be attempted at `nextAt`.
 * - `sending`: stored before a call leaves. Still there after a restart, it means that the process died during the call.
 * - `unclear`: the call may have taken effect. It is reconciled with GitHub before any second call.
 * - `delivered`: done, and never attempted again.
 * - `gone`: the issue that it would change was deleted or moved by people. Never attempted again.
 * - `parked`: refused for good. People have to look; it is tried again once a day.
 * - `unknown`: a mail that may have been sent, and whose service would not know a repetition any more. People have to look.
 */
export const deliveryStates = ['waiting', 'sending', 'unclear', 'delivered', 'gone', 'parked', 'unknown'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** How a call ended. */
export type Outcome =
  | { readonly kind: 'done'; readonly number?: number }
  /** It may or may not have taken effect: 5xx, timeout, reset, a reply that cannot be read. */
  | { readonly kind: 'unclear'; readonly reason: string }
  /** Not done; nobody may call the service before `retryAfterMilliseconds` have passed. */
  | { readonly kind: 'limited'; readonly reason: string; readonly retryAfterMilliseconds: number | undefined }
  /** Nothing was called: what it needs is not there yet. Only this delivery waits. */
  | { readonly kind: 'not yet'; readonly reason: string; readonly retryAfterMilliseconds: number }
  /** Not done, and no fault of this delivery: sign-in, permission or address are wrong. All deliveries wait. */
  | { readonly kind: 'blocked'; readonly reason: string }
  /** Not done, and never to be done: its issue is not there any more, while its repository is. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** Refused for good: the same call would be refused again. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** An earlier call may have taken effect, and it is too late to find out. Nothing was called. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** What to store after an outcome. */
export interface Transition {
  readonly state: DeliveryState;
  /** Epoch milliseconds of the next attempt or check; when it ended, once it is delivered, gone or parked. */
  readonly nextAt: number;
  /** Epoch milliseconds before which no delivery may call the service; undefined where the others may go on. */
  readonly pausedUntil?: number;
  /** True where the call may have taken effect. */
  readonly isUnclear?: boolean;
  readonly reason: string;
}

const second = 1_000;
const maxBackoff = 15 * 60 * second;
const minRateLimitWait = 60 * second;
const maxRetryAfter = 24 * 60 * 60 * second;

/** Full jitter (AWS Builders' Library): anywhere between half a second and a doubling ceiling of at most 15 minutes. */
export function backoff(attempts: number, random: () => number): number {
  const ceiling = Math.min(maxBackoff, 2 * second * 2 ** Math.min(attempts, 20));
  return Math.max(second / 2, Math.round(random() * ceiling));
}

/** Calls in a row without a clear answer after which a service is left alone for a while. */
const failuresBeforePause = 5;

/**
 * How long (milliseconds) a service is left alone after `failures` calls in a row without a clear answer: not at all at first, then
 * from half a minute, doubling, up to 15 minutes. Without it one that hangs would keep all the others waiting.
 */
export function pauseAfterFailures(failures: number): number {
  if (failures < failuresBeforePause) return 0;
  return Math.min(maxBackoff, 30 * second * 2 ** Math.min(failures - failuresBeforePause, 10));
}

/** After a limit without a stated wait: at least a minute, doubling (GitHub, “Exceeding the rate limit”). */
function rateLimitBackoff(failures: number): number {
  return Math.min(maxBackoff, minRateLimitWait * 2 ** Math.min(failures, 10));
}

/**
 * The next state after a call that is not safe to repeat (creating an issue).
 * @param attempts calls made so far, this one included
 */
export function afterCall(outcome: Outcome, attempts: number, now: number): Transition {
  switch (outcome.kind) {
    case 'done':
      return { state: 'delivered', nextAt: now, reason: '' };
    case 'unclear':
      return { state: 'unclear', nextAt: now + firstCheckAfter, isUnclear: true, reason: outcome.reason };
    case 'limited': {
      // A header is believed for a day at most: one mistaken date must not pause a service for years.
      const pausedUntil =
        now + Math.min(maxRetryAfter, Math.ceil(outcome.retryAfterMilliseconds ?? rateLimitBackoff(attempts - 1)));
      return { state: 'waiting', nextAt: pausedUntil, pausedUntil, reason: outcome.reason };
    }
    case 'not yet':
      return { state: 'waiting', nextAt: now + outcome.retryAfterMilliseconds, reason: outcome.reason };
    case 'blocked': {
      const pausedUntil = now + rateLimitBackoff(attempts - 1);
      return { state: 'waiting', nextAt: pausedUntil, pausedUntil, reason: outcome.reason };
    }
    case 'gone':
      return { state: 'gone', nextAt: now, reason: outcome.reason };
    case 'refused':
      return { state: 'parked', nextAt: now, reason: outcome.reason };
    case 'unknown':
      return { state: 'unknown', nextAt: now, reason: outcome.reason };
  }
}

/** The next state after a call that may be repeated safely (a mail with its idempotency key, a label that is set). */
export function afterRepeatableCall(outcome: Outcome, attempts: number, now: number, random: () => number): Transition {
  return outcome.kind === 'unclear'
    ? { state: 'waiting', nextAt: now + backoff(attempts, random), isUnclear: true, reason: outcome.reason }
    : afterCall(outcome, attempts, now);
}

/** A created issue is usually in the list within seconds. */
export const firstCheckAfter = 2 * second;

/** What is known of an unclear delivery whose issue is not in a complete list. */
export interface Absence {
  /** Epoch milliseconds of the unclear call. */
  readonly attemptedAt: number;
  /** Earlier checks that counted. */
  readonly absentChecks: number;
  /** True while a skipped issue number has not been read: the issue may have it. */
  readonly hasSkippedNumbers: boolean;
}

/**
 * The next state after a complete list without the marker. GitHub's list can lag by minutes: the first check counts from a third of the
 * settle window after the call, the second from two thirds, and the call is repeated after the whole window and two that count.
 */
export function afterAbsence(
  absence: Absence,
  settleMilliseconds: number,
  now: number,
): Transition & { readonly absentChecks: number } {
  const step = settleMilliseconds / 3;
  const age = now - absence.attemptedAt;
  const counts = age >= step * (absence.absentChecks + 1);
  const absentChecks = absence.absentChecks + (counts ? 1 : 0);
  const isSettled = age >= settleMilliseconds && absentChecks >= 2 && !absence.hasSkippedNumbers;
  return isSettled
    ? { state: 'waiting', nextAt: now, absentChecks, reason: 'not found after the settle window' }
    : { state: 'unclear', nextAt: now + Math.ceil(step), absentChecks, reason: 'not found yet' };
}
