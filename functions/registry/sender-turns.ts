// How many submissions and mails one sender sets off in a while. No submission is refused: what is beyond the limit is stored all the same, and its
// deliveries wait their turn, so that whoever floods the form fills no mailbox, and delays nobody else.

/** Who sent something, as keyed hashes (functions/intake/sender.ts). */
export interface Sender {
  readonly mailbox: string;
  /** Undefined where the host does not say where a request came from. */
  readonly network: string | undefined;
}

interface Limit {
  readonly count: number;
  /** Milliseconds. */
  readonly within: number;
}

const hour = 60 * 60_000;
const day = 24 * hour;

/** A network may be a library whose staff apply together after a meeting. */
const ofNetwork: Limit = { count: 20, within: hour };
/** One person sends one application, and a few corrections. Whoever floods a mailbox from one network leaves room for its owner, who has another. */
const ofMailboxFromNetwork: Limit = { count: 5, within: day };
const ofMailbox: Limit = { count: 20, within: day };

/** An application waits no longer for others of its network. By then it is behind all that were never held. */
const longestForSubmission = 6 * hour;
/** A mail that would wait longer is not sent: it would be one of very many to one mailbox. */
const longestForMail = 2 * day;

/**
 * Takes the turn of a submission. It counts for its network alone: anybody can type an address, and nobody's application waits because others
 * used hers.
 *
 * @returns epoch milliseconds from which its issue may be created: now, or later where the network has sent very many
 */
export function takeSubmissionTurn(sql: SqlStorage, { network }: Sender, now: number): number {
  if (network === undefined) return now;
  const at = Math.min(nextTurn(sql, 'submission', network, ofNetwork, now), now + longestForSubmission);
  record(sql, 'submission', [network], at);
  return at;
}

/** Takes the turn of a mail, for the mailbox that gets it and the network that set it off. @returns undefined where it is not to be sent */
export function takeMailTurn(sql: SqlStorage, { mailbox, network = '' }: Sender, now: number): number | undefined {
  const limits: readonly (readonly [string, Limit])[] = [
    [`${mailbox} ${network}`, ofMailboxFromNetwork],
    [mailbox, ofMailbox],
    ...(network === '' ? [] : [[network, ofNetwork] as const]),
  ];
  const at = Math.max(...limits.map(([sender, limit]) => nextTurn(sql, 'mail', sender, limit, now)));
  if (at - now > longestForMail) return undefined;
  record(
    sql,
    'mail',
    limits.map(([sender]) => sender),
    at,
  );
  return at;
}

type Event = 'submission' | 'mail';

/** One limit's next free turn: as long after the turn that is `count` before it as the limit says. */
function nextTurn(sql: SqlStorage, event: Event, sender: string, { count, within }: Limit, now: number): number {
  const rows = sql.exec<{ at: number }>(
    'SELECT at FROM sender_turns WHERE sender = ? AND event = ? ORDER BY at DESC LIMIT 1 OFFSET ?',
    sender,
    event,
    count - 1,
  );
  const [before] = rows.toArray();
  return before === undefined ? now : Math.max(now, before.at + within);
}

function record(sql: SqlStorage, event: Event, senders: readonly string[], at: number): void {
  for (const sender of senders) sql.exec('INSERT INTO sender_turns (at, sender, event) VALUES (?, ?, ?)', at, sender, event);
}

/** Deletes the turns that count no more: a day after they came. */
export function deleteOldTurns(sql: SqlStorage, now: number): void {
  sql.exec('DELETE FROM sender_turns WHERE at <= ?', now - day);
}
