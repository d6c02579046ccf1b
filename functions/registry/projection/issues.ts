// What is known of issues on GitHub: whose they are, and what we showed there last. What differs from that, people changed.
import type { Subject, SubjectColumns } from '../subject.ts';
import { subjectOf } from '../subject.ts';

/** What an issue showed when we last looked at it or changed it. */
export interface Shown {
  /** The status whose label it has; empty where it has none that is ours. */
  readonly status: string;
  readonly isClosed: boolean;
  readonly assignees: readonly string[];
}

/** The number of a subject's own issue; undefined while there is none. */
export function issueNumberOf(sql: SqlStorage, { kind, id }: Subject): number | undefined {
  const query = 'SELECT number FROM issues WHERE subject_kind = ? AND subject_id = ? AND is_duplicate = 0';
  return sql.exec<{ number: number }>(query, kind, id).toArray()[0]?.number;
}

/** The subject of an issue; undefined for one that is not ours. */
export function subjectOfIssue(sql: SqlStorage, number: number): { subject: Subject; isDuplicate: boolean } | undefined {
  const [row] = sql
    .exec<SubjectColumns & { is_duplicate: number }>(
      'SELECT subject_kind, subject_id, is_duplicate FROM issues WHERE number = ?',
      number,
    )
    .toArray();
  return row && { subject: subjectOf(row), isDuplicate: row.is_duplicate === 1 };
}

export function shownOn(sql: SqlStorage, number: number): Shown {
  const row = sql
    .exec<{ shown_status: string; shown_state: string; shown_assignees: string }>(
      'SELECT shown_status, shown_state, shown_assignees FROM issues WHERE number = ?',
      number,
    )
    .one();
  return {
    status: row.shown_status,
    isClosed: row.shown_state === 'closed',
    assignees: JSON.parse(row.shown_assignees) as readonly string[],
  };
}

export function recordShown(sql: SqlStorage, number: number, { status, isClosed, assignees }: Shown): void {
  sql.exec(
    'UPDATE issues SET shown_status = ?, shown_state = ?, shown_assignees = ? WHERE number = ?',
    status,
    isClosed ? 'closed' : 'open',
    JSON.stringify(assignees),
    number,
  );
}

/** GitHub's time of the newest comment of an issue that was read; empty before the first. */
export function commentsReadTo(sql: SqlStorage, number: number): string {
  const query = 'SELECT comments_read_to FROM issues WHERE number = ?';
  return sql.exec<{ comments_read_to: string }>(query, number).one().comments_read_to;
}
