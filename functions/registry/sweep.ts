// Once an hour: reads the issues of the last day and notes ours. It finds a call that took effect later than any settle window
// (its issue is a twin by then) and an issue whose webhook never came.
import { log } from '../log.ts';
import type { DeliveryContext } from './deliver/context.ts';
import type { GitHubSession } from './drain.ts';
import { readFact, writeFact } from './facts.ts';
import { readIssueList } from './issue-evidence.ts';

const sweepEvery = 60 * 60_000;
const lookBack = 24 * 60 * 60_000;

/** Sweeps if an hour has passed and something was attempted in the last day. A sweep that fails is left to the next hour. */
export async function sweep({ sql, settings, now }: DeliveryContext, session: GitHubSession): Promise<void> {
  const start = now();
  const isDue = readFact(sql, 'last sweep') <= start - sweepEvery && readFact(sql, 'github closed until') <= start;
  if (!isDue || !hasRecentIssue(sql, start)) return;
  writeFact(sql, 'last sweep', start);
  try {
    await readIssueList(sql, await session.open(), start - lookBack, settings.signingSecret, now);
  } catch (error) {
    log('warn', 'sweep failed', { reason: error instanceof Error ? error.name : 'unknown error' });
  }
}

function hasRecentIssue(sql: SqlStorage, now: number): boolean {
  return sql.exec("SELECT 1 FROM outbox WHERE kind = 'issue' AND attempted_at > ? LIMIT 1", now - lookBack).toArray().length > 0;
}
