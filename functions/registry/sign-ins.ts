// Sign-ins of editors that came back from GitHub, as hashes: each may come back once. Nothing here says who signed in.

/** Notes that the sign-in was used; false where it had been already. What has expired is forgotten on the way. */
export function claimSignIn(sql: SqlStorage, stateHash: string, expiresAt: number, now: number): boolean {
  sql.exec('DELETE FROM sign_ins_used WHERE expires_at < ?', now);
  const inserted = sql.exec(
    'INSERT INTO sign_ins_used (state_hash, expires_at) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING 1',
    stateHash,
    expiresAt,
  );
  return inserted.toArray().length > 0;
}
