import type { Subject } from './subject.ts';

/**
 * Adds a line to the audit trail. `detail` never holds an answer.
 * @param actor who did it: `system`, `applicant`, or the login of somebody on the committee
 */
export function audit(sql: SqlStorage, subject: Subject, event: string, detail: string, now: number, actor = 'system'): void {
  sql.exec(
    'INSERT INTO audit (at, subject_kind, subject_id, actor, event, detail) VALUES (?, ?, ?, ?, ?, ?)',
    now,
    subject.kind,
    subject.id,
    actor,
    event,
    detail,
  );
}
