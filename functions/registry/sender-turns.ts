// How many submissions and mails one sender sets off in a while. Nobody is refused: what is beyond the limit is stored all the same, and its
// deliveries wait their turn, so that whoever floods the form fills no mailbox, and delays nobody else.

/** Who sent something, as keyed hashes that lead back to nobody (functions/intake/sender.ts). */
export interface Sender {
  readonly mailbox: string;
  /** Undefined where the host does not say where a request came from. */
  readonly network: string | undefined;
}

const hour = 60 * 60_000;
const day = 24 * hour;

/** A mailbox gets a receipt, and a few more for corrections. A network may be a library whose staff apply together after a meeting. */
const limits = { mailbox: { count: 5, within: day }, network: { count: 20, within: hour } } as const;

/**
 * Takes the turn of a submission. It counts for its network alone: anybody can type an address, and nobody's application waits because
 * others used hers.
 *
 * @returns epoch milliseconds from which its issue may be created: now, or as much later as the sender is beyond the limit
 */
export function takeSubmissionTurn(sql: SqlStorage, { network }: Sender, now: number): number {
  return takeTurn(sql, 'submission', 'network', network, now);
}

/** Takes the turn of a mail, for the mailbox that gets it and the network that set it off. @returns as `takeSubmissionTurn` */
export function takeMailTurn(sql: SqlStorage, { mailbox, network }: Sender, now: number): number {
  return Math.max(takeTurn(sql, 'mail', 'mailbox', mailbox, now), takeTurn(sql, 'mail', 'network', network, now));
}

function takeTurn(
  sql: SqlStorage,
  event: 'submission' | 'mail',
  part: keyof typeof limits,
  sender: string | undefined,
  now: number,
): number {
  if (sender === undefined) return now;
  const { count, within } = limits[part];
  const taken = sql
    .exec<{ taken: number }>(
      'SELECT count(*) AS taken FROM sender_turns WHERE sender = ? AND event = ? AND at > ?',
      sender,
      event,
      now - within,
    )
    .one().taken;
  sql.exec('INSERT INTO sender_turns (at, sender, event) VALUES (?, ?, ?)', now, sender, event);
  return now + within * Math.floor(taken / count);
}

/** Deletes the turns that count no more. */
export function deleteOldTurns(sql: SqlStorage, now: number): void {
  sql.exec('DELETE FROM sender_turns WHERE at <= ?', now - day);
}
