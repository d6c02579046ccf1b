import type { Subject } from '../subject.ts';

/** Whether the Registry knows a subject: a marker stays valid for one that it does not know any more. */
export function subjectExists(sql: SqlStorage, { kind, id }: Subject): boolean {
  const query = kind === 'cycle' ? 'SELECT 1 FROM cycles WHERE code = ?' : 'SELECT 1 FROM submissions WHERE id = ?';
  return sql.exec(query, id).toArray().length > 0;
}
