// When each lane of the outbox may be worked on next: the delivery's own time, the service's closure and GitHub's pace.
import { githubPace, nextCallAt, paceMemory } from '../../src/domain/delivery/pacing.ts';
import { readFact, writeFact } from './facts.ts';
import { type Delivery, firstInLane, type Lane } from './outbox.ts';

/** A delivery with the earliest moment (epoch milliseconds) at which it may be worked on. */
interface Turn {
  readonly delivery: Delivery;
  readonly lane: Lane;
  readonly at: number;
}

const lanes: readonly Lane[] = ['github reads', 'mail', 'github writes'];

/** Whose turn is next, over all lanes; undefined when nothing is left to do. */
export function nextTurn(sql: SqlStorage, now: number): Turn | undefined {
  return lanes
    .flatMap((lane): readonly Turn[] => {
      const delivery = firstInLane(sql, lane);
      return delivery ? [{ delivery, lane, at: Math.max(delivery.next_at, opensAt(sql, lane, now)) }] : [];
    })
    .sort((a, b) => a.at - b.at)[0];
}

function opensAt(sql: SqlStorage, lane: Lane, now: number): number {
  if (lane === 'mail') return readFact(sql, 'mail closed until');
  const closedUntil = readFact(sql, 'github closed until');
  return lane === 'github reads' ? closedUntil : Math.max(closedUntil, nextCallAt(recentCalls(sql, now), now, githubPace));
}

function recentCalls(sql: SqlStorage, now: number): readonly number[] {
  sql.exec('DELETE FROM github_calls WHERE at < ?', now - paceMemory);
  return sql
    .exec<{ at: number }>('SELECT at FROM github_calls')
    .toArray()
    .map(({ at }) => at);
}

/** Counts a call that creates or changes content against GitHub's limits. */
export function countGithubCall(sql: SqlStorage, now: number): void {
  sql.exec('INSERT INTO github_calls (at) VALUES (?)', now);
}

/** Closes a service for every delivery until a moment; never shortens an earlier closure. */
export function closeService(sql: SqlStorage, service: 'github' | 'mail', until: number): void {
  const name = `${service} closed until` as const;
  writeFact(sql, name, Math.max(until, readFact(sql, name)));
}
