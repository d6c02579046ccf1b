// When each lane of the outbox may be worked on next: the delivery's own time, the service's closure and its pace.
import { pauseAfterFailures } from '../../src/domain/delivery/delivery.ts';
import { githubPace, mailPace, nextCallAt, paceMemory } from '../../src/domain/delivery/pacing.ts';
import { readFact, writeFact } from './facts.ts';
import { type Delivery, firstInLane, type Lane, type Service } from './outbox.ts';

/** A delivery with the earliest moment (epoch milliseconds, never in the past) at which it may be worked on. */
interface Turn {
  readonly delivery: Delivery;
  readonly lane: Lane;
  readonly at: number;
}

const lanes: readonly Lane[] = ['github reads', 'mail', 'github writes'];
const paces = { github: githubPace, mail: mailPace } as const;

/**
 * Whose turn is next, over all lanes; undefined when nothing is left to do.
 * @param workedAt when each lane was worked on last: of the lanes that may work now the one that has waited longest goes first, so that
 *   a backlog or a slow service never keeps the others waiting
 */
export function nextTurn(sql: SqlStorage, now: number, workedAt: ReadonlyMap<Lane, number> = new Map()): Turn | undefined {
  return lanes
    .flatMap((lane): readonly Turn[] => {
      const delivery = firstInLane(sql, lane);
      return delivery ? [{ delivery, lane, at: Math.max(now, delivery.next_at, opensAt(sql, lane, now)) }] : [];
    })
    .sort((a, b) => a.at - b.at || (workedAt.get(a.lane) ?? 0) - (workedAt.get(b.lane) ?? 0))[0];
}

function opensAt(sql: SqlStorage, lane: Lane, now: number): number {
  const service: Service = lane === 'mail' ? 'mail' : 'github';
  const closedUntil = readFact(sql, `${service} closed until`);
  return lane === 'github reads'
    ? closedUntil
    : Math.max(closedUntil, nextCallAt(recentCalls(sql, service, now), now, paces[service]));
}

function recentCalls(sql: SqlStorage, service: Service, now: number): readonly number[] {
  const calls = sql.exec<{ at: number }>('SELECT at FROM calls WHERE service = ? AND at >= ?', service, now - paceMemory);
  return calls.toArray().map(({ at }) => at);
}

/** Counts a call against a service's limits: one that creates or changes content on GitHub, or a mail. */
export function countCall(sql: SqlStorage, service: Service, now: number): void {
  sql.exec('DELETE FROM calls WHERE service = ? AND at < ?', service, now - paceMemory);
  sql.exec('INSERT INTO calls (service, at) VALUES (?, ?)', service, now);
}

/** Closes a service for every delivery until a moment; never shortens an earlier closure. */
export function closeService(sql: SqlStorage, service: Service, until: number): void {
  const name = `${service} closed until` as const;
  writeFact(sql, name, Math.max(Math.ceil(until), readFact(sql, name)));
}

/** A call brought a clear answer. */
export function noteAnswer(sql: SqlStorage, service: Service): void {
  writeFact(sql, `${service} failures`, 0);
}

/** A call brought none. After some in a row the service is left alone for a while. */
export function noteFailure(sql: SqlStorage, service: Service, now: number): void {
  const name = `${service} failures` as const;
  const failures = readFact(sql, name) + 1;
  writeFact(sql, name, failures);
  const pause = pauseAfterFailures(failures);
  if (pause > 0) closeService(sql, service, now + pause);
}
