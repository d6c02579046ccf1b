// Looks at whatever changed on GitHub since the last sweep. It finds what no webhook told: a command, a label, and the issue of a call that
// took effect after the settle window, which is a duplicate by then.
import { listIssuesUpdatedSince } from '../../github/list-issues-updated-since.ts';
import { errorName, log } from '../../log.ts';
import { subjectIn } from '../../signing/issue-marker.ts';
import { phaseOfCycle } from '../cycles.ts';
import type { DeliveryContext } from '../deliver/context.ts';
import type { GitHubSession } from '../github-session.ts';
import { lookAgain } from '../projection/look-again.ts';
import { readState, writeState } from '../registry-state.ts';
import { recordIssue } from './record-issue.ts';

const minute = 60_000;
/** While a cycle is under way, people wait for an answer to what they write. */
const interval = 10 * minute;
const idleInterval = 60 * minute;
/** GitHub's list may lag behind by minutes. */
const overlap = 30 * minute;
const firstLookBack = 24 * 60 * minute;

/** Whether it is time for a sweep. None is due before anything was stored. */
export function isSweepDue({ sql, now, programNow }: DeliveryContext): boolean {
  if (readState(sql, 'github paused until') > now()) return false;
  const cycles = sql.exec<{ code: string }>('SELECT code FROM cycles').toArray();
  const isUnderWay = cycles.some(({ code }) => phaseOfCycle(code, programNow()) !== 'ended');
  return cycles.length > 0 && readState(sql, 'last sweep') <= now() - (isUnderWay ? interval : idleInterval);
}

/** Sweeps. What a sweep that fails has not seen is left to the next. */
export async function sweep({ sql, settings, now, session }: DeliveryContext & { readonly session: GitHubSession }): Promise<void> {
  const start = now();
  const last = readState(sql, 'swept to');
  writeState(sql, 'last sweep', start);
  const repository = await session.open();
  if (!repository) return;
  try {
    const since = last === 0 ? start - firstLookBack : last - overlap;
    const { issues, isComplete } = await listIssuesUpdatedSince(repository, since);
    // In the order of their numbers: of two issues of one subject the first stays open.
    for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
      const marked = await subjectIn(issue.body, settings.signingSecrets);
      if (marked) recordIssue(sql, marked, issue, now());
      lookAgain(sql, issue.number, now(), issue.updatedAt);
    }
    // The next sweep goes on where a list ends that is not complete.
    const newest = issues.at(-1)?.updatedAt ?? start;
    writeState(sql, 'swept to', isComplete ? start : Math.min(start, Math.max(since + 1_000, newest) + overlap));
  } catch (error) {
    log('warn', 'sweep failed', { reason: errorName(error) });
  }
}
