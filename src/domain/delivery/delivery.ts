// What becomes of a delivery (an issue to create, a mail to send) after an attempt. Pure: facts in, the next state out.

/**
 * - `waiting`: to be attempted at `nextAt`.
 * - `sending`: the intent is stored and a call is under way, or the process died during it.
 * - `unclear`: the call may have taken effect; evidence is sought before any second call.
 * - `delivered`: done. `parked`: refused for good; people have to look. Neither is ever attempted again.
 */
export const deliveryStates = ['waiting', 'sending', 'unclear', 'delivered', 'parked'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** How a call ended, as the folder that made it tells. */
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
  /** Refused for good: the same call would be refused again. */
  | { readonly kind: 'refused'; readonly reason: string };

/** What to store after a call. */
export interface Next {
  readonly state: DeliveryState;
  /** Epoch milliseconds at which the delivery is looked at again; meaningless once it is delivered or parked. */
  readonly nextAt: number;
  /** Epoch milliseconds before which nothing may call the service, where this outcome closes it for all. */
  readonly closedUntil?: number;
  readonly reason: string;
}

const second = 1_000;
const longestWait = 15 * 60 * second;
const shortestLimit = 60 * second;
const longestClosure = 24 * 60 * 60 * second;

/** Full jitter (AWS Builders' Library): anywhere between half a second and a doubling ceiling of at most 15 minutes. */
export function backoff(attempts: number, random: () => number): number {
  const ceiling = Math.min(longestWait, 2 * second * 2 ** Math.min(attempts, 20));
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
  return Math.min(longestWait, 30 * second * 2 ** Math.min(failures - failuresBeforePause, 10));
}

/** After a limit without a stated wait: at least a minute, doubling (GitHub, “Exceeding the rate limit”). */
function limitBackoff(failures: number): number {
  return Math.min(longestWait, shortestLimit * 2 ** Math.min(failures, 10));
}

/**
 * The next state after a call that is not safe to repeat (creating an issue).
 * @param attempts calls made so far, this one included
 */
export function afterCall(outcome: Outcome, attempts: number, now: number): Next {
  switch (outcome.kind) {
    case 'done':
      return { state: 'delivered', nextAt: now, reason: '' };
    case 'unclear':
      return { state: 'unclear', nextAt: now + firstReadingAfter, reason: outcome.reason };
    case 'limited': {
      // A header is believed for a day at most: one mistaken date must not close a service for years.
      const closedUntil = now + Math.min(longestClosure, Math.ceil(outcome.retryAfterMilliseconds ?? limitBackoff(attempts - 1)));
      return { state: 'waiting', nextAt: closedUntil, closedUntil, reason: outcome.reason };
    }
    case 'not yet':
      return { state: 'waiting', nextAt: now + outcome.retryAfterMilliseconds, reason: outcome.reason };
    case 'blocked': {
      const closedUntil = now + limitBackoff(attempts - 1);
      return { state: 'waiting', nextAt: closedUntil, closedUntil, reason: outcome.reason };
    }
    case 'refused':
      return { state: 'parked', nextAt: now, reason: outcome.reason };
  }
}

/** The next state after a call that may be repeated safely (a mail with its idempotency key, a label that is set). */
export function afterRepeatableCall(outcome: Outcome, attempts: number, now: number, random: () => number): Next {
  return outcome.kind === 'unclear'
    ? { state: 'waiting', nextAt: now + backoff(attempts, random), reason: outcome.reason }
    : afterCall(outcome, attempts, now);
}

/** An issue that was created shows in the list within seconds as a rule: the first look is soon. */
export const firstReadingAfter = 2 * second;

/** What is known of an unclear delivery when a complete list showed no sign of it. */
export interface Absence {
  /** Epoch milliseconds at which the unclear call left. */
  readonly attemptedAt: number;
  /** Earlier readings that counted as negative. */
  readonly negativeReadings: number;
  /** True while an issue number that nobody has explained might be ours. */
  readonly hasUnreadNumbers: boolean;
}

/**
 * After a list without the marker. GitHub's list can lag by minutes, so a reading counts only a third of the settle window after
 * the call and after the reading before; the call is repeated only once the whole window has passed with two that count.
 */
export function afterAbsence(
  absence: Absence,
  settleMilliseconds: number,
  now: number,
): Next & { readonly negativeReadings: number } {
  const step = settleMilliseconds / 3;
  const age = now - absence.attemptedAt;
  const counts = age >= step * (absence.negativeReadings + 1);
  const negativeReadings = absence.negativeReadings + (counts ? 1 : 0);
  const isSettled = age >= settleMilliseconds && negativeReadings >= 2 && !absence.hasUnreadNumbers;
  return isSettled
    ? { state: 'waiting', nextAt: now, negativeReadings, reason: 'not found after the settle window' }
    : { state: 'unclear', nextAt: now + Math.ceil(step), negativeReadings, reason: 'not found yet' };
}
