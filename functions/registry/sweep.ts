// Once an hour: reads the issues of the last day and notes ours. It finds a call that took effect later than any settle window
// (its issue is a twin by then) and an issue whose webhook never came.
import { log } from '../log.ts';
import type { Drain } from './drain.ts';
import { readFact, writeFact } from './facts.ts';
import { readIssueList } from './issue-evidence.ts';

const sweepEvery = 60 * 60_000;
const lookBack = 24 * 60 * 60_000;

/** Whether an hour has passed since the last sweep and something was attempted in the last day. */
export function isSweepDue(sql: SqlStorage, now: number): boolean {
  const isTime = readFact(sql, 'last sweep') <= now - sweepEvery && readFact(sql, 'github closed until') <= now;
  return (
    isTime &&
    sql.exec("SELECT 1 FROM outbox WHERE kind = 'issue' AND attempted_at > ? LIMIT 1", now - lookBack).toArray().length > 0
  );
}

/** Sweeps. One that fails is left to the next hour. */
export async function sweep({ sql, settings, now, session }: Drain): Promise<void> {
  const start = now();
  writeFact(sql, 'last sweep', start);
  const repository = await session.open();
  if (!repository) return;
  try {
    await readIssueList(sql, repository, start - lookBack, settings.signingSecret, now);
  } catch (error) {
    log('warn', 'sweep failed', { reason: error instanceof Error ? error.name : 'unknown error' });
  }
}
