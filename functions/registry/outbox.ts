// The outbox: what GitHub and the mail service have to do. Rows are added, raised again and change their state; none is deleted.
import type { DeliveryState, Transition } from '../../src/domain/delivery/delivery.ts';
import { audit } from './audit.ts';
import { type Subject, type SubjectColumns, subjectOf } from './subject.ts';

/** The services that deliveries go to. */
export type Service = 'github' | 'mail';

/**
 * What a delivery does, whether its call may be repeated, and if not, what reconciles a call without a clear answer.
 * - `issue`: creates the issue of a subject.
 * - `projection`: compares an issue with what it should be, and sends the difference.
 * - `reply`: writes a comment.
 * - `mail`: sends a mail; the service knows a repeated one by its idempotency key.
 */
export const deliveryKinds = {
  issue: { service: 'github', isRepeatable: false },
  projection: { service: 'github', isRepeatable: true },
  reply: { service: 'github', isRepeatable: false },
  mail: { service: 'mail', isRepeatable: true },
} as const satisfies Readonly<Record<string, { readonly service: Service; readonly isRepeatable: boolean }>>;
export type DeliveryKind = keyof typeof deliveryKinds;
export type GitHubKind = Exclude<DeliveryKind, 'mail'>;

const unrepeatable = Object.entries(deliveryKinds).flatMap(([kind, { isRepeatable }]) => (isRepeatable ? [] : [`'${kind}'`]));

/** A row of the outbox. */
export type Delivery = SubjectColumns & {
  readonly id: number;
  readonly kind: DeliveryKind;
  /** Of a mail its name, of a reply what it answers, of the projection of a duplicate its number; otherwise empty. */
  readonly key: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly attempted_at: number;
  readonly unclear_since: number;
  readonly absent_checks: number;
  readonly next_at: number;
  readonly created_at: number;
};

/** A delivery to add. */
export interface NewDelivery {
  readonly kind: DeliveryKind;
  readonly key?: string;
  /** Epoch milliseconds of its sender's turn; left out, it is due at once. */
  readonly turnAt?: number;
}

const insert = `INSERT INTO outbox (subject_kind, subject_id, kind, key, service, state, next_at, turn_at, created_at)
  VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?, ?)`;

function valuesOf(subject: Subject, { kind, key = '', turnAt }: NewDelivery, now: number): readonly (string | number)[] {
  const at = turnAt ?? now;
  return [subject.kind, subject.id, kind, key, deliveryKinds[kind].service, at, at, now];
}

/** Adds a delivery. @returns its row's id; undefined where it was there already: adding it again changes nothing */
export function addDelivery(sql: SqlStorage, subject: Subject, delivery: NewDelivery, now: number): number | undefined {
  const query = `${insert} ON CONFLICT DO NOTHING RETURNING id`;
  const [added] = sql.exec<{ id: number }>(query, ...valuesOf(subject, delivery, now)).toArray();
  const { turnAt = now, key } = delivery;
  if (added && turnAt > now) audit(sql, subject, `${key || delivery.kind}: held`, 'many from this sender', now);
  return added?.id;
}

/** What is raised from these states is due at once; from any other it is under way already. */
const settled = "'delivered', 'parked'";

/**
 * Adds a delivery that can be repeated, or raises it again: what was delivered or parked is due once more, what waits is due no later than
 * this, and what is under way is made once more after its call.
 */
export function raiseDelivery(sql: SqlStorage, subject: Subject, delivery: NewDelivery, now: number): void {
  sql.exec(
    `${insert} ON CONFLICT DO UPDATE SET wish = wish + 1,
       attempts = iif(state IN (${settled}), 0, attempts),
       next_at = iif(state IN (${settled}), excluded.next_at, iif(state = 'waiting', min(next_at, excluded.next_at), next_at)),
       turn_at = iif(state IN (${settled}), excluded.turn_at,
         iif(excluded.turn_at > excluded.created_at, min(turn_at, excluded.turn_at), min(turn_at, created_at))),
       created_at = iif(state IN (${settled}), excluded.created_at, created_at),
       state = iif(state IN (${settled}), 'waiting', state)`,
    ...valuesOf(subject, delivery, now),
  );
}

const columns =
  'id, subject_kind, subject_id, kind, key, state, attempts, attempted_at, unclear_since, absent_checks, next_at, created_at';

/** The outbox is three queues, none of which may hold up another: new calls to each service, and unclear calls to reconcile. */
export type Queue = Service | 'reconcile';

const queueConditions: Readonly<Record<Queue, string>> = {
  mail: "state = 'waiting' AND service = 'mail'",
  github: "state = 'waiting' AND service = 'github'",
  reconcile: "state = 'unclear' AND service = 'github'",
};

/**
 * Answers to people, and the looks that they come from, go before what was due up to this long before them (milliseconds): not without end, so that
 * a backlog of new issues goes on as well.
 */
const headStart = "CASE kind WHEN 'reply' THEN 86400000 WHEN 'projection' THEN 43200000 ELSE 0 END";

/** The first delivery of a queue, due or not. What was held comes after all that was not, so that no flood delays anybody else. */
export function firstInQueue(sql: SqlStorage, queue: Queue, now: number): Delivery | undefined {
  const service = queue === 'mail' ? 'mail' : 'github';
  const kinds = Object.entries(deliveryKinds).flatMap(([kind, of]) => (of.service === service ? [kind] : []));
  // One row of each kind, held or not, by the index `outbox_due`: however long the queue is. (Five terms are the most that one SELECT may unite.)
  const first = (kind: string, isHeld: 0 | 1) =>
    `SELECT * FROM (SELECT * FROM outbox WHERE ${queueConditions[queue]} AND kind = '${kind}' AND (turn_at > created_at) = ${isHeld}
       ORDER BY next_at, id LIMIT 1)`;
  const united = (isHeld: 0 | 1) => `SELECT * FROM (${kinds.map((kind) => first(kind, isHeld)).join(' UNION ALL ')})`;
  const order = `CASE WHEN next_at > ? THEN next_at ELSE 0 END, turn_at > created_at, next_at - ${headStart}, id`;
  const query = `SELECT ${columns} FROM (${united(0)} UNION ALL ${united(1)}) ORDER BY ${order} LIMIT 1`;
  return sql.exec<Delivery>(query, now).toArray()[0];
}

/** Stored before a call leaves, so that a process that dies during the call leaves a row that says so. */
export function markSending(sql: SqlStorage, delivery: Delivery, now: number): void {
  sql.exec(
    "UPDATE outbox SET state = 'sending', attempts = attempts + 1, attempted_at = ?, sent_wish = wish, absent_checks = 0 WHERE id = ?",
    now,
    delivery.id,
  );
}

/**
 * Stores a delivery's next state, unless something else (a webhook, say) has changed it meanwhile. One that was raised again during its
 * call waits for another.
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
    `UPDATE outbox SET state = iif(?1 = 'delivered' AND wish > sent_wish, 'waiting', ?1), next_at = ?2, reason = ?3, absent_checks = ?4,
       unclear_since = iif(?5 AND unclear_since = 0, attempted_at, unclear_since) WHERE id = ?6 AND state = ?7`,
    next.state,
    next.nextAt,
    next.reason,
    next.absentChecks ?? 0,
    next.isUnclear ? 1 : 0,
    delivery.id,
    from,
  ).rowsWritten;
  // A projection says what it did itself; that it looked is no event.
  const isQuiet = delivery.kind === 'projection' && ['delivered', 'waiting'].includes(next.state);
  if (moved > 0 && !isQuiet) audit(sql, subjectOf(delivery), `${nameOf(delivery)}: ${next.state}`, next.reason, now);
}

/** What people call a delivery: a mail by its name. */
export function nameOf({ kind, key }: Pick<Delivery, 'kind' | 'key'>): string {
  return kind === 'mail' ? `mail ${key}` : kind;
}

/** After a restart or an unexpected error no call is under way: one that must not be repeated is unclear, any other waits again. */
export function recoverInterrupted(sql: SqlStorage, nextAt: number): void {
  sql.exec(
    `UPDATE outbox SET state = iif(kind IN (${unrepeatable.join()}), 'unclear', 'waiting'), next_at = ?, reason = 'interrupted',
       unclear_since = iif(unclear_since = 0, attempted_at, unclear_since)
     WHERE state = 'sending'`,
    nextAt,
  );
}

/** Every unclear delivery of a kind that is due to be reconciled. */
export function findUnclear(sql: SqlStorage, kind: DeliveryKind, now: number): readonly Delivery[] {
  return sql
    .exec<Delivery>(`SELECT ${columns} FROM outbox WHERE ${queueConditions.reconcile} AND kind = ? AND next_at <= ?`, kind, now)
    .toArray();
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
  if (state === 'parked') audit(sql, subjectOf(delivery), `${nameOf(delivery)}: parked`, reason, now);
}

/** Tries again what has been parked for a day. It was refused, so that another call makes no duplicate. */
export function retryParked(sql: SqlStorage, now: number): void {
  const retried = sql.exec<Delivery>(
    "UPDATE outbox SET state = 'waiting', next_at = ?, attempts = 0 WHERE state = 'parked' AND next_at <= ? RETURNING *",
    now,
    now - parkedFor,
  );
  for (const delivery of retried.toArray()) audit(sql, subjectOf(delivery), `${nameOf(delivery)}: tried again`, '', now);
}
const parkedFor = 24 * 60 * 60_000;

const isCounted = "NOT (kind = 'mail' AND key LIKE 'status-link%')";
const isWaiting = `turn_at <= ?1 AND state NOT IN ('parked', 'unknown') AND ${isCounted}`;

/**
 * Figures for the health page; no personal data. What waits leaves out the mails that anybody can ask for: from their number one could tell
 * whether a reference and an address belong together.
 */
export function outboxHealth(
  sql: SqlStorage,
  now: number,
): { pending: number; oldestSeconds: number; failing: number; parked: number; held: number } {
  const row = sql
    .exec<{ pending: number; oldest: number | null; failing: number; parked: number; held: number }>(
      `SELECT count(*) FILTER (WHERE ${isWaiting}) AS pending,
              min(max(created_at, turn_at)) FILTER (WHERE ${isWaiting}) AS oldest,
              count(*) FILTER (WHERE state IN ('waiting', 'unclear') AND attempts >= 3) AS failing,
              count(*) FILTER (WHERE state IN ('parked', 'unknown')) AS parked,
              count(*) FILTER (WHERE turn_at > ?1 AND state = 'waiting' AND ${isCounted}) AS held
       FROM outbox WHERE state IN ('waiting', 'sending', 'unclear', 'parked', 'unknown')`,
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
