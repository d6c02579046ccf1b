// When the next delivery may be attempted: its own time, its service's pause and its service's pace.
import { pauseAfterFailures } from '../../src/domain/delivery/delivery.ts';
import { callRetention, githubPace, mailPace, nextCallAt } from '../../src/domain/delivery/pacing.ts';
import { type Delivery, firstInQueue, type Queue, type Service } from './outbox.ts';
import { readState, writeState } from './registry-state.ts';

/** A delivery with the earliest time (epoch milliseconds, never in the past) at which it may be attempted. */
interface ScheduledDelivery {
  readonly delivery: Delivery;
  readonly queue: Queue;
  readonly at: number;
}

const queues: readonly Queue[] = ['reconcile', 'mail', 'github'];
const paces = { github: githubPace, mail: mailPace } as const;

/**
 * The next delivery of all queues; undefined when none is left.
 * @param lastAttemptAt of each queue: of those that are due, the one that has waited longest goes first, so that a backlog or a slow
 *   service never keeps the others waiting
 */
export function nextScheduled(
  sql: SqlStorage,
  now: number,
  lastAttemptAt: ReadonlyMap<Queue, number> = new Map(),
): ScheduledDelivery | undefined {
  return queues
    .flatMap((queue): readonly ScheduledDelivery[] => {
      const delivery = firstInQueue(sql, queue, now);
      return delivery ? [{ delivery, queue, at: Math.max(now, delivery.next_at, availableAt(sql, queue, now)) }] : [];
    })
    .sort((a, b) => a.at - b.at || (lastAttemptAt.get(a.queue) ?? 0) - (lastAttemptAt.get(b.queue) ?? 0))[0];
}

/** Reconciling only reads, so that GitHub's limits for calls that create content do not hold for it. */
function availableAt(sql: SqlStorage, queue: Queue, now: number): number {
  if (queue === 'reconcile') return readState(sql, 'github paused until');
  return Math.max(readState(sql, `${queue} paused until`), nextCallAt(recentCalls(sql, queue, now), now, paces[queue]));
}

function recentCalls(sql: SqlStorage, service: Service, now: number): readonly number[] {
  const calls = sql.exec<{ at: number }>('SELECT at FROM calls WHERE service = ? AND at >= ?', service, now - callRetention);
  return calls.toArray().map(({ at }) => at);
}

/** Counts a call against a service's limits: one that creates or changes content on GitHub, or a mail. */
export function recordCall(sql: SqlStorage, service: Service, now: number): void {
  sql.exec('DELETE FROM calls WHERE service = ? AND at < ?', service, now - callRetention);
  sql.exec('INSERT INTO calls (service, at) VALUES (?, ?)', service, now);
}

/** Lets no delivery call the service before `until`; never shortens an earlier pause. */
export function pauseService(sql: SqlStorage, service: Service, until: number): void {
  const name = `${service} paused until` as const;
  writeState(sql, name, Math.max(Math.ceil(until), readState(sql, name)));
}

/** A call had a clear answer. */
export function resetFailures(sql: SqlStorage, service: Service): void {
  writeState(sql, `${service} failures`, 0);
}

/** A call had no clear answer. After some in a row the service is paused. */
export function recordFailure(sql: SqlStorage, service: Service, now: number): void {
  const name = `${service} failures` as const;
  const failures = readState(sql, name) + 1;
  writeState(sql, name, failures);
  const pause = pauseAfterFailures(failures);
  if (pause > 0) pauseService(sql, service, now + pause);
}
