/** Adds a line to the audit trail. `detail` never holds an answer. */
export function audit(sql: SqlStorage, submissionId: string, event: string, detail: string, now: number): void {
  sql.exec('INSERT INTO audit (at, submission_id, event, detail) VALUES (?, ?, ?, ?)', now, submissionId, event, detail);
}
