import { lookAgain } from './projection/look-again.ts';
import { type IssueSnapshot, recordIssue, recordIssueNumber } from './reconcile/record-issue.ts';
import { readState } from './registry-state.ts';
import type { Subject } from './subject.ts';

/** What the Registry keeps of a webhook of GitHub. */
export interface WebhookEvent {
  readonly deliveryId: string;
  readonly bodyHash: string;
  readonly event: string;
  /** The issue that it is about, in our repository. */
  readonly issue: IssueSnapshot | undefined;
  /** From the issue's signed marker, verified by the caller. */
  readonly subject: Subject | undefined;
  /** The id of the account that did it. */
  readonly senderId: number | undefined;
}

/**
 * Records a webhook and the issue that it names, once: by its id and by its body, since a replay may carry a fresh id (headers are not
 * signed).
 */
export function recordWebhook(sql: SqlStorage, webhook: WebhookEvent, now: number): 'stored' | 'repeated' {
  const { deliveryId, bodyHash, event, issue, subject, senderId } = webhook;
  const inserted = sql.exec(
    'INSERT INTO webhooks_seen (delivery_id, body_hash, event, seen_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING 1',
    deliveryId,
    bodyHash,
    event,
    now,
  );
  if (inserted.toArray().length === 0) return 'repeated';
  if (issue) recordIssueNumber(sql, issue.number);
  if (issue && subject) recordIssue(sql, subject, issue, now);
  if (issue && (senderId === undefined || senderId !== readState(sql, 'own account'))) lookAgain(sql, issue.number, now);
  return 'stored';
}

/** GitHub redelivers for three days; a replay is refused for ten times as long (milliseconds). */
const webhookRetention = 30 * 24 * 60 * 60_000;

/** Deletes webhooks that are too old to be redelivered. */
export function deleteOldWebhooks(sql: SqlStorage, now: number): void {
  sql.exec('DELETE FROM webhooks_seen WHERE seen_at < ?', now - webhookRetention);
}
