// Once an hour: records the issues of the last day. It finds the issue of a call that took effect after the settle window, which is a
// duplicate by then, and one whose webhook never came.
import { errorName, log } from '../../log.ts';
import type { DeliveryContext } from '../deliver/context.ts';
import type { GitHubSession } from '../github-session.ts';
import { readState, writeState } from '../registry-state.ts';
import { reconcileFromIssueList } from './read-issues.ts';

const sweepInterval = 60 * 60_000;
const lookBack = 24 * 60 * 60_000;

/** Whether an hour has passed since the last sweep, and an issue was attempted in the last day. */
export function isSweepDue(sql: SqlStorage, now: number): boolean {
  const isTime = readState(sql, 'last sweep') <= now - sweepInterval && readState(sql, 'github paused until') <= now;
  return (
    isTime &&
    sql.exec("SELECT 1 FROM outbox WHERE kind = 'issue' AND attempted_at > ? LIMIT 1", now - lookBack).toArray().length > 0
  );
}

/** Sweeps. One that fails is left to the next hour. */
export async function sweep({ sql, settings, now, session }: DeliveryContext & { readonly session: GitHubSession }): Promise<void> {
  const start = now();
  writeState(sql, 'last sweep', start);
  const repository = await session.open();
  if (!repository) return;
  try {
    await reconcileFromIssueList(sql, repository, start - lookBack, settings.signingSecrets, now);
  } catch (error) {
    log('warn', 'sweep failed', { reason: errorName(error) });
  }
}
