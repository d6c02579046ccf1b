// The cycles that submissions belong to, as the committee sees them.

import type { Temporal } from 'temporal-polyfill';
import { undecided } from '../../src/domain/application/moves.ts';
import type { Status } from '../../src/domain/application/status.ts';
import { type Phase, phaseOf } from '../../src/domain/cycle/phase.ts';
import type { FormName } from '../../src/domain/form/form-traits.ts';
import type { CycleFigures } from '../../src/domain/issue/render-cycle-issue.ts';
import { programData } from '../program-data.ts';
import { addDelivery, raiseDelivery } from './outbox.ts';
import { issueNumberOf } from './projection/issues.ts';
import { cycleSubject } from './subject.ts';

/** How long (milliseconds) the issue of a cycle waits for more changes before its figures are brought up to date. */
const figuresDelay = 10 * 60_000;

/** Adds a cycle with its first submission. Adding it again changes nothing. */
export function addCycle(sql: SqlStorage, { code, title }: { readonly code: string; readonly title: string }): void {
  sql.exec('INSERT INTO cycles (code, title) VALUES (?, ?) ON CONFLICT DO NOTHING', code, title);
}

/** The title of a cycle, which is that of its milestone and of its issue. */
export function cycleTitleOf(sql: SqlStorage, code: string): string {
  return sql.exec<{ title: string }>('SELECT title FROM cycles WHERE code = ?', code).one().title;
}

/** Whether the decisions of a cycle were released to its applicants. */
export function isReleased(sql: SqlStorage, code: string): boolean {
  return (
    (sql.exec<{ released_at: number }>('SELECT released_at FROM cycles WHERE code = ?', code).toArray()[0]?.released_at ?? 0) > 0
  );
}

/** The phase of the cycle with this code at a time of the program clock; one that the content no longer has is over. */
export function phaseOfCycle(code: string, programNow: Temporal.Instant): Phase {
  const cycle = programData.cycles.find((one) => one.code === code);
  return cycle ? phaseOf(cycle, programNow, programData.program.timeZone) : 'ended';
}

/** Adds the issue of every cycle that has none: by the clock, so that it never stands before an application. */
export function addCycleIssues(sql: SqlStorage, now: number): void {
  const missing = sql.exec<{ code: string }>(
    `SELECT code FROM cycles WHERE NOT EXISTS
       (SELECT 1 FROM outbox WHERE subject_kind = 'cycle' AND subject_id = code AND kind = 'issue')`,
  );
  for (const { code } of missing.toArray()) addDelivery(sql, cycleSubject(code), { kind: 'issue' }, now);
}

/** Brings the figures of a cycle's issue up to date before long. */
export function raiseFigures(sql: SqlStorage, code: string, now: number): void {
  const subject = cycleSubject(code);
  if (issueNumberOf(sql, subject) === undefined) return;
  raiseDelivery(sql, subject, { kind: 'projection', turnAt: now + figuresDelay }, now);
}

/** The references of the applications of a cycle that the committee has still to decide on. */
export function undecidedIn(sql: SqlStorage, code: string): readonly string[] {
  const query = `SELECT reference FROM submissions
    WHERE cycle_code = ? AND form <> 'goal-sheet' AND status IN (SELECT value FROM json_each(?)) ORDER BY reference`;
  return sql
    .exec<{ reference: string }>(query, code, JSON.stringify(undecided))
    .toArray()
    .map(({ reference }) => reference);
}

/** The figures of a cycle: its applications by role and status. */
export function cycleFigures(sql: SqlStorage, code: string): CycleFigures {
  const cycle = sql
    .exec<{ title: string; released_at: number }>('SELECT title, released_at FROM cycles WHERE code = ?', code)
    .one();
  const counts = sql
    .exec<{ form: FormName; status: Status; count: number }>(
      'SELECT form, status, count(*) AS count FROM submissions WHERE cycle_code = ? GROUP BY form, status',
      code,
    )
    .toArray();
  return { title: cycle.title, isReleased: cycle.released_at > 0, counts, undecided: undecidedIn(sql, code) };
}
