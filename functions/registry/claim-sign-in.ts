/**
 * Marks an editor's sign-in as used, and deletes those that have expired. Only the hash of its state is kept, which does not say who signed
 * in.
 * @returns false where it was used before
 */
export function claimSignIn(sql: SqlStorage, stateHash: string, expiresAt: number, now: number): boolean {
  sql.exec('DELETE FROM sign_ins_used WHERE expires_at < ?', now);
  const inserted = sql.exec(
    'INSERT INTO sign_ins_used (state_hash, expires_at) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING 1',
    stateHash,
    expiresAt,
  );
  return inserted.toArray().length > 0;
}
