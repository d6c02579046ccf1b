// What is known of issues on GitHub: whose they are, and how far each was read.
import { type Subject, type SubjectColumns, subjectOf } from '../subject.ts';

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

/** Forgets an issue that people deleted or moved, so that its subject can have another. */
export function forgetIssue(sql: SqlStorage, number: number): void {
  sql.exec('DELETE FROM issues WHERE number = ?', number);
}

/** GitHub's time of the newest comment of an issue that was read; empty before the first. */
export function commentsReadTo(sql: SqlStorage, number: number): string {
  const query = 'SELECT comments_read_to FROM issues WHERE number = ?';
  return sql.exec<{ comments_read_to: string }>(query, number).one().comments_read_to;
}

/** The id of the newest event of an issue that was read; 0 before the first. */
export function eventsReadTo(sql: SqlStorage, number: number): number {
  return sql.exec<{ events_read_to: number }>('SELECT events_read_to FROM issues WHERE number = ?', number).one().events_read_to;
}

/** From now on only events that are newer than this one are news. */
export function recordEventsRead(sql: SqlStorage, number: number, eventId: number): void {
  sql.exec('UPDATE issues SET events_read_to = max(events_read_to, ?) WHERE number = ?', eventId, number);
}

/** GitHub's time (epoch milliseconds) of the newest change of an issue that we have looked at. */
export function seenUpdatedAt(sql: SqlStorage, number: number): number {
  const query = 'SELECT seen_updated_at FROM issues WHERE number = ?';
  return sql.exec<{ seen_updated_at: number }>(query, number).one().seen_updated_at;
}

/** Recorded of what was read alone: a change of ours may hide one of others that came just before. */
export function recordSeen(sql: SqlStorage, number: number, updatedAt: number): void {
  sql.exec('UPDATE issues SET seen_updated_at = max(seen_updated_at, ?) WHERE number = ?', updatedAt, number);
}
