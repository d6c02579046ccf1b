import { addDelivery, raiseDelivery } from '../outbox.ts';
import type { Subject } from '../subject.ts';

/**
 * Adds a reply on a subject's issue; one that is there already gets the new words.
 * @param key what it answers: the id of a comment, or the event in which a label was changed
 * @param body Markdown
 */
export function addReply(sql: SqlStorage, subject: Subject, issueNumber: number, key: string, body: string, now: number): void {
  const words = withinLimit(body);
  const id = addDelivery(sql, subject, { kind: 'reply', key }, now);
  if (id !== undefined) {
    sql.exec('INSERT INTO replies (delivery_id, issue_number, body) VALUES (?, ?, ?)', id, issueNumber, words);
    return;
  }
  const query = `UPDATE replies SET body = ?1 WHERE body <> ?1 AND delivery_id =
    (SELECT id FROM outbox WHERE subject_kind = ?2 AND subject_id = ?3 AND kind = 'reply' AND key = ?4) RETURNING 1`;
  const changed = sql.exec(query, words, subject.kind, subject.id, key).toArray();
  if (changed.length > 0) raiseDelivery(sql, subject, { kind: 'reply', key }, now);
}

/** GitHub refuses a comment of more than 65,536 characters; the rest is room for our mark. */
const maxCharacters = 60_000;

/** A reply that GitHub refuses would be one that nobody reads. */
function withinLimit(body: string): string {
  return body.length <= maxCharacters
    ? body
    : `${body.slice(0, maxCharacters)}\n\n… This reply was too long for GitHub, and was cut here.`;
}

/** The id of the comment that a reply has become; undefined while it has not. */
export function commentOfReply(sql: SqlStorage, { kind, id }: Subject, key: string): number | undefined {
  const query = `SELECT comment_id FROM replies JOIN outbox ON outbox.id = delivery_id
    WHERE subject_kind = ? AND subject_id = ? AND kind = 'reply' AND key = ?`;
  return sql.exec<{ comment_id: number | null }>(query, kind, id, key).toArray()[0]?.comment_id ?? undefined;
}

/** The words of a reply that was added before; undefined where there is none. */
export function replyTo(sql: SqlStorage, { kind, id }: Subject, key: string): string | undefined {
  const query = `SELECT body FROM replies JOIN outbox ON outbox.id = delivery_id
    WHERE subject_kind = ? AND subject_id = ? AND kind = 'reply' AND key = ?`;
  return sql.exec<{ body: string }>(query, kind, id, key).toArray()[0]?.body;
}
