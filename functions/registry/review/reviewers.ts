// Who reads an application, and who must not.
import { audit } from '../audit.ts';
import { submissionSubject } from '../subject.ts';

/** The logins of its reviewers. */
export function reviewersOf(sql: SqlStorage, submissionId: string): readonly string[] {
  return loginsIn(sql, 'reviewers', submissionId);
}

/** The logins of those who declared a conflict. */
export function conflictsOf(sql: SqlStorage, submissionId: string): readonly string[] {
  return loginsIn(sql, 'conflicts', submissionId);
}

function loginsIn(sql: SqlStorage, table: 'reviewers' | 'conflicts', submissionId: string): readonly string[] {
  const rows = sql.exec<{ login: string }>(`SELECT login FROM ${table} WHERE submission_id = ? ORDER BY login`, submissionId);
  return rows.toArray().map(({ login }) => login);
}

/**
 * Replaces a list of logins as a whole, with its audit line.
 * @param actor who did it; left out, the system
 */
export function setLogins(
  sql: SqlStorage,
  table: 'reviewers' | 'conflicts',
  submissionId: string,
  logins: readonly string[],
  now: number,
  actor?: string,
): void {
  sql.exec(`DELETE FROM ${table} WHERE submission_id = ?`, submissionId);
  for (const login of new Set(logins)) sql.exec(`INSERT INTO ${table} (submission_id, login) VALUES (?, ?)`, submissionId, login);
  audit(sql, submissionSubject(submissionId), table, logins.join(' '), now, actor);
}
