import { addDelivery, raiseDelivery } from '../outbox.ts';
import type { Subject } from '../subject.ts';

/**
 * Adds a reply on a subject's issue; one that is there already gets the new words.
 * @param key what it answers: the id of a comment, or the event in which a label was changed
 * @param body Markdown
 */
export function addReply(sql: SqlStorage, subject: Subject, issueNumber: number, key: string, body: string, now: number): void {
  const id = addDelivery(sql, subject, { kind: 'reply', key }, now);
  if (id !== undefined) {
    sql.exec('INSERT INTO replies (delivery_id, issue_number, body) VALUES (?, ?, ?)', id, issueNumber, body);
    return;
  }
  const query = `UPDATE replies SET body = ?1 WHERE body <> ?1 AND delivery_id =
    (SELECT id FROM outbox WHERE subject_kind = ?2 AND subject_id = ?3 AND kind = 'reply' AND key = ?4) RETURNING 1`;
  const changed = sql.exec(query, body, subject.kind, subject.id, key).toArray();
  if (changed.length > 0) raiseDelivery(sql, subject, { kind: 'reply', key }, now);
}

/** The words of a reply that was added before; undefined where there is none. */
export function replyTo(sql: SqlStorage, { kind, id }: Subject, key: string): string | undefined {
  const query = `SELECT body FROM replies JOIN outbox ON outbox.id = delivery_id
    WHERE subject_kind = ? AND subject_id = ? AND kind = 'reply' AND key = ?`;
  return sql.exec<{ body: string }>(query, kind, id, key).toArray()[0]?.body;
}
