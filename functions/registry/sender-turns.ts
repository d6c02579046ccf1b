// How many submissions and mails one sender sets off in a while. Nobody is refused: what is beyond the limit is stored all the same, and its
// deliveries wait their turn, so that whoever floods the form fills no mailbox, and delays nobody else.

/** Who sent something, as keyed hashes that lead back to nobody (functions/intake/sender.ts). */
export interface Sender {
  readonly mailbox: string;
  /** Undefined where the host does not say where a request came from. */
  readonly network: string | undefined;
}

type Event = 'submission' | 'mail';

const hour = 60 * 60_000;
const day = 24 * hour;

/** A mailbox: one application, and a few corrections. A network: a library whose staff apply together after a meeting. */
const limits = { mailbox: { count: 5, within: day }, network: { count: 20, within: hour } } as const;

/**
 * Takes the sender's next turn for a submission or a mail.
 *
 * @returns epoch milliseconds from which its delivery may be made: now, or as much later as the sender is beyond a limit
 */
export function takeTurn(sql: SqlStorage, event: Event, submissionId: string, { mailbox, network }: Sender, now: number): number {
  const parts = { mailbox, network };
  let at = now;
  for (const part of ['mailbox', 'network'] as const) {
    const hash = parts[part];
    if (hash === undefined) continue;
    const { count, within } = limits[part];
    const { taken } = sql
      .exec<{ taken: number }>(
        'SELECT count(*) AS taken FROM sender_turns WHERE sender = ? AND event = ? AND at > ?',
        hash,
        event,
        now - within,
      )
      .one();
    at = Math.max(at, now + within * Math.floor(taken / count));
    sql.exec('INSERT INTO sender_turns (at, sender, event, submission_id) VALUES (?, ?, ?, ?)', now, hash, event, submissionId);
  }
  return at;
}

/** Whoever withdraws a submission may send another in its place. Its mails have left and still count. */
export function returnTurn(sql: SqlStorage, submissionId: string): void {
  sql.exec("DELETE FROM sender_turns WHERE submission_id = ? AND event = 'submission'", submissionId);
}

/** Deletes the turns that count no more. */
export function deleteOldTurns(sql: SqlStorage, now: number): void {
  sql.exec('DELETE FROM sender_turns WHERE at <= ?', now - day);
}
