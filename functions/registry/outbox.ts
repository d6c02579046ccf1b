// The outbox: what GitHub and the mail service have to do for a submission. Rows are added and change their state; none is deleted.
import type { DeliveryState, Transition } from '../../src/domain/delivery/delivery.ts';
import { audit } from './audit.ts';
import { type Sender, takeMailTurn } from './sender-turns.ts';

/**
 * - `issue`: create the issue. Not repeatable.
 * - `receipt`, `withdrawal mail`: send a mail.
 * - `withdrawal`: label and close the issue of a withdrawn application.
 * - `repair`: set labels and milestone that GitHub dropped.
 * - `duplicate`: close a second issue of the same submission.
 */
export type DeliveryKind = GitHubKind | MailKind;
export type GitHubKind = 'issue' | 'withdrawal' | 'repair' | 'duplicate';
export type MailKind = 'receipt' | 'withdrawal mail';

/** The services that deliveries go to. */
export type Service = 'github' | 'mail';

const mailKinds: readonly DeliveryKind[] = ['receipt', 'withdrawal mail'] satisfies readonly MailKind[];

/** A row of the outbox. */
export type Delivery = {
  readonly id: number;
  readonly submission_id: string;
  readonly kind: DeliveryKind;
  /** Of a duplicate to close; 0 for every other kind. */
  readonly issue_number: number;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly attempted_at: number;
  readonly absent_checks: number;
  readonly next_at: number;
  readonly created_at: number;
};

/** A delivery to add. */
interface NewDelivery {
  readonly kind: DeliveryKind;
  /** Of a duplicate to close. */
  readonly issueNumber?: number;
  /** Epoch milliseconds of its sender's turn; left out, it is due at once. */
  readonly turnAt?: number;
}

/** Adds a delivery. @returns false where it was there already; adding it again changes nothing */
export function addDelivery(sql: SqlStorage, submissionId: string, delivery: NewDelivery, now: number): boolean {
  const { kind, issueNumber = 0, turnAt = now } = delivery;
  const added = sql.exec(
    `INSERT INTO outbox (submission_id, kind, service, issue_number, state, next_at, turn_at, created_at) VALUES (?, ?, ?, ?, 'waiting', ?, ?, ?)
     ON CONFLICT DO NOTHING RETURNING 1`,
    submissionId,
    kind,
    mailKinds.includes(kind) ? 'mail' : 'github',
    issueNumber,
    turnAt,
    turnAt,
    now,
  );
  const isAdded = added.toArray().length > 0;
  if (isAdded && turnAt > now) audit(sql, submissionId, `${kind}: held`, 'many from this sender', now);
  return isAdded;
}

/** Adds a mail at its sender's turn, or notes why it is not sent. */
export function addMail(sql: SqlStorage, submissionId: string, kind: MailKind, sender: Sender, now: number): void {
  const turnAt = takeMailTurn(sql, sender, now);
  if (turnAt === undefined) audit(sql, submissionId, `${kind}: not sent`, 'very many to this mailbox or from this network', now);
  else addDelivery(sql, submissionId, { kind, turnAt }, now);
}

const select =
  'SELECT id, submission_id, kind, issue_number, state, attempts, attempted_at, absent_checks, next_at, created_at FROM outbox';

/** The outbox is three queues, none of which may hold up another: new calls to each service, and unclear calls to reconcile. */
export type Queue = Service | 'reconcile';

const queueConditions: Readonly<Record<Queue, string>> = {
  mail: "state = 'waiting' AND service = 'mail'",
  github: "state = 'waiting' AND service = 'github'",
  reconcile: "state = 'unclear' AND service = 'github'",
};

/** The first delivery of a queue, due or not. What was held comes after all that was not, so that no flood delays anybody else. */
export function firstInQueue(sql: SqlStorage, queue: Queue, now: number): Delivery | undefined {
  const order = 'CASE WHEN next_at > ? THEN next_at ELSE 0 END, turn_at > created_at, next_at, id';
  return sql.exec<Delivery>(`${select} WHERE ${queueConditions[queue]} ORDER BY ${order} LIMIT 1`, now).toArray()[0];
}

/** Whether the mail service carries this delivery. */
export function isMail(delivery: Delivery): delivery is Delivery & { kind: MailKind } {
  return mailKinds.includes(delivery.kind);
}

/** Whether GitHub carries it. */
export function isOnGitHub(delivery: Delivery): delivery is Delivery & { kind: GitHubKind } {
  return !isMail(delivery);
}

/** Stored before a call leaves, so that a process that dies during the call leaves a row that says so. */
export function markSending(sql: SqlStorage, delivery: Delivery, now: number): void {
  sql.exec(
    "UPDATE outbox SET state = 'sending', attempts = attempts + 1, attempted_at = ?, absent_checks = 0 WHERE id = ?",
    now,
    delivery.id,
  );
}

/**
 * Stores a delivery's next state, unless something else (a webhook, say) has changed it meanwhile.
 * @param from the state that the caller expects
 */
export function transitionDelivery(
  sql: SqlStorage,
  delivery: Delivery,
  from: DeliveryState,
  next: Transition & { readonly absentChecks?: number },
  now: number,
): void {
  const moved = sql.exec(
    'UPDATE outbox SET state = ?, next_at = ?, reason = ?, absent_checks = ? WHERE id = ? AND state = ?',
    next.state,
    next.nextAt,
    next.reason,
    next.absentChecks ?? 0,
    delivery.id,
    from,
  ).rowsWritten;
  if (moved > 0) audit(sql, delivery.submission_id, `${delivery.kind}: ${next.state}`, next.reason, now);
}

/** After a restart or an unexpected error no call is under way: one that must not be repeated is unclear, any other waits again. */
export function recoverInterrupted(sql: SqlStorage, nextAt: number): void {
  sql.exec(
    `UPDATE outbox SET state = CASE kind WHEN 'issue' THEN 'unclear' ELSE 'waiting' END, next_at = ?, reason = 'interrupted'
     WHERE state = 'sending'`,
    nextAt,
  );
}

/** Every unclear delivery that is due to be reconciled. */
export function findUnclear(sql: SqlStorage, now: number): readonly Delivery[] {
  return sql.exec<Delivery>(`${select} WHERE ${queueConditions.reconcile} AND next_at <= ?`, now).toArray();
}

/** After this many errors of ours a delivery is parked. */
const unexpectedErrorsBeforeParking = 5;

/** A delivery failed by an error of ours. It waits a minute longer each time, and is parked when it goes on. */
export function recordUnexpectedError(sql: SqlStorage, delivery: Delivery, reason: string, now: number): void {
  const attempts = delivery.attempts + 1;
  const state = attempts >= unexpectedErrorsBeforeParking && delivery.state === 'waiting' ? 'parked' : delivery.state;
  sql.exec(
    'UPDATE outbox SET state = ?, attempts = ?, next_at = ?, reason = ? WHERE id = ? AND state = ?',
    state,
    attempts,
    now + 60_000 * attempts,
    reason,
    delivery.id,
    delivery.state,
  );
  if (state === 'parked') audit(sql, delivery.submission_id, `${delivery.kind}: parked`, reason, now);
}

/** Tries again what has been parked for a day. It was refused, so that another call makes no duplicate. */
export function retryParked(sql: SqlStorage, now: number): void {
  const retried = sql.exec<{ submission_id: string; kind: string }>(
    "UPDATE outbox SET state = 'waiting', next_at = ?, attempts = 0 WHERE state = 'parked' AND next_at <= ? RETURNING submission_id, kind",
    now,
    now - parkedFor,
  );
  for (const { submission_id, kind } of retried.toArray()) audit(sql, submission_id, `${kind}: tried again`, '', now);
}
const parkedFor = 24 * 60 * 60_000;

/** Figures for the health page; no personal data. */
export function outboxHealth(
  sql: SqlStorage,
  now: number,
): { pending: number; oldestSeconds: number; failing: number; parked: number; held: number } {
  const row = sql
    .exec<{ pending: number; oldest: number | null; failing: number; parked: number; held: number }>(
      `SELECT count(*) FILTER (WHERE turn_at <= ?1 AND state <> 'parked') AS pending,
              min(max(created_at, turn_at)) FILTER (WHERE turn_at <= ?1 AND state <> 'parked') AS oldest,
              count(*) FILTER (WHERE state IN ('waiting', 'unclear') AND attempts >= 3) AS failing,
              count(*) FILTER (WHERE state = 'parked') AS parked,
              count(*) FILTER (WHERE turn_at > ?1 AND state = 'waiting') AS held
       FROM outbox WHERE state IN ('waiting', 'sending', 'unclear', 'parked')`,
      now,
    )
    .one();
  return {
    pending: row.pending,
    oldestSeconds: row.oldest === null ? 0 : Math.max(0, Math.round((now - row.oldest) / 1000)),
    failing: row.failing + row.parked,
    parked: row.parked,
    held: row.held,
  };
}
