// The outbox: what is still to be done elsewhere for a submission. Rows are only ever added and moved forward.
import type { DeliveryState, Next } from '../../src/domain/delivery/delivery.ts';
import { audit } from './audit.ts';

/**
 * - `issue`: create the issue. Not repeatable.
 * - `receipt`, `withdrawal mail`: send a mail.
 * - `withdrawal`: label and close the issue of a withdrawn application.
 * - `repair`: set labels and milestone that GitHub dropped.
 * - `twin`: close a second issue of the same submission.
 */
export type DeliveryKind = 'issue' | 'withdrawal' | 'repair' | 'twin' | MailKind;
/** The kinds that the mail service carries; GitHub carries the others. */
export type MailKind = 'receipt' | 'withdrawal mail';

/** The services that deliveries go to. */
export type Service = 'github' | 'mail';

const mailKinds: readonly DeliveryKind[] = ['receipt', 'withdrawal mail'] satisfies readonly MailKind[];

/** A row of the outbox. */
export type Delivery = {
  readonly id: number;
  readonly submission_id: string;
  readonly kind: DeliveryKind;
  readonly issue_number: number;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly attempted_at: number;
  readonly negative_readings: number;
  readonly next_at: number;
  readonly created_at: number;
};

/** Adds a delivery, due at once. @returns false where it was there already; adding it again changes nothing */
export function addDelivery(sql: SqlStorage, submissionId: string, kind: DeliveryKind, now: number, issueNumber = 0): boolean {
  const added = sql.exec(
    `INSERT INTO outbox (submission_id, kind, service, issue_number, state, next_at, created_at) VALUES (?, ?, ?, ?, 'waiting', ?, ?)
     ON CONFLICT DO NOTHING RETURNING 1`,
    submissionId,
    kind,
    mailKinds.includes(kind) ? 'mail' : 'github',
    issueNumber,
    now,
    now,
  );
  return added.toArray().length > 0;
}

const select =
  'SELECT id, submission_id, kind, issue_number, state, attempts, attempted_at, negative_readings, next_at, created_at FROM outbox';

/** A lane of the outbox: what may be held up together. */
export type Lane = 'mail' | 'github writes' | 'github reads';

const laneConditions: Readonly<Record<Lane, string>> = {
  mail: "state = 'waiting' AND service = 'mail'",
  'github writes': "state = 'waiting' AND service = 'github'",
  'github reads': "state = 'unclear' AND service = 'github'",
};

/** The first delivery of a lane, due or not. */
export function firstInLane(sql: SqlStorage, lane: Lane): Delivery | undefined {
  return sql.exec<Delivery>(`${select} WHERE ${laneConditions[lane]} ORDER BY next_at, id LIMIT 1`).toArray()[0];
}

/** Whether the mail service carries this delivery. */
export function isMail(delivery: Delivery): delivery is Delivery & { kind: MailKind } {
  return mailKinds.includes(delivery.kind);
}

/** Whether GitHub carries it. */
export function isOnGitHub(delivery: Delivery): delivery is Delivery & { kind: Exclude<DeliveryKind, MailKind> } {
  return !isMail(delivery);
}

/** Stores the intent: after this returns and before any call leaves, the row says that one may have left. */
export function markSending(sql: SqlStorage, delivery: Delivery, now: number): void {
  sql.exec(
    "UPDATE outbox SET state = 'sending', attempts = attempts + 1, attempted_at = ?, negative_readings = 0 WHERE id = ?",
    now,
    delivery.id,
  );
}

/**
 * Moves a delivery on, unless something else (a webhook, say) has settled it meanwhile.
 * @param from the state in which the caller left it
 */
export function moveDelivery(
  sql: SqlStorage,
  delivery: Delivery,
  from: DeliveryState,
  next: Next & { readonly negativeReadings?: number },
  now: number,
): void {
  const moved = sql.exec(
    'UPDATE outbox SET state = ?, next_at = ?, reason = ?, negative_readings = ? WHERE id = ? AND state = ?',
    next.state,
    next.nextAt,
    next.reason,
    next.negativeReadings ?? 0,
    delivery.id,
    from,
  ).rowsWritten;
  if (moved > 0) audit(sql, delivery.submission_id, `${delivery.kind}: ${next.state}`, next.reason, now);
}

/** Where no call is under way any more (a restart, a surprise): an unrepeatable call that was is unclear, any other waits. */
export function recoverInterrupted(sql: SqlStorage, nextAt: number): void {
  sql.exec(
    `UPDATE outbox SET state = CASE kind WHEN 'issue' THEN 'unclear' ELSE 'waiting' END, next_at = ?, reason = 'interrupted'
     WHERE state = 'sending'`,
    nextAt,
  );
}

/** Every delivery whose call was unclear and that is due for another look. */
export function dueUnclear(sql: SqlStorage, now: number): readonly Delivery[] {
  return sql.exec<Delivery>(`${select} WHERE ${laneConditions['github reads']} AND next_at <= ?`, now).toArray();
}

/** Surprises (errors of ours) after which a delivery is parked. */
const surprisesBeforeParking = 5;

/** A delivery failed for a reason that no service gave. It is counted, put behind the others, and parked when it goes on. */
export function noteSurprise(sql: SqlStorage, delivery: Delivery, reason: string, now: number): void {
  const attempts = delivery.attempts + 1;
  const state = attempts >= surprisesBeforeParking && delivery.state === 'waiting' ? 'parked' : delivery.state;
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

/** Tries once more what has been parked for a day: a refusal was clear, so that another call cannot double anything. */
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
): { pending: number; oldestSeconds: number; failing: number; parked: number } {
  const row = sql
    .exec<{ pending: number; oldest: number | null; struggling: number; parked: number }>(
      `SELECT count(*) FILTER (WHERE state IN ('waiting', 'sending', 'unclear')) AS pending,
              min(created_at) FILTER (WHERE state IN ('waiting', 'sending', 'unclear')) AS oldest,
              count(*) FILTER (WHERE state IN ('waiting', 'unclear') AND attempts >= 3) AS struggling,
              count(*) FILTER (WHERE state = 'parked') AS parked
       FROM outbox WHERE state IN ('waiting', 'sending', 'unclear', 'parked')`,
    )
    .one();
  return {
    pending: row.pending,
    oldestSeconds: row.oldest === null ? 0 : Math.max(0, Math.round((now - row.oldest) / 1000)),
    failing: row.struggling + row.parked,
    parked: row.parked,
  };
}
