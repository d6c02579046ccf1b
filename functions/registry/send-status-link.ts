import { audit } from './audit.ts';
import { addMail } from './mails/add-mail.ts';
import type { Sender } from './sender-turns.ts';
import { submissionSubject } from './subject.ts';

/** What somebody says who has lost the private address of a page. */
export interface StatusLinkRequest {
  readonly reference: string;
  /** Keyed hashes of the mailbox, under the signing secret and the one before it. */
  readonly mailboxes: readonly string[];
  /** The network that it comes from, as a keyed hash. */
  readonly network: string | undefined;
  /** Whether the address that there is should open nothing any more. */
  readonly isRenewed: boolean;
}

/** A submission whose sender has lost its private address, or wants another. */
export interface LostLink {
  readonly id: string;
  readonly linkVersion: number;
}

/**
 * The submission with this reference, where it was sent from that mailbox.
 * @param mailboxes the keyed hashes of the mailbox, under the signing secret and the one before it
 */
export function findLostLink(sql: SqlStorage, reference: string, mailboxes: readonly string[]): LostLink | undefined {
  const query = `SELECT id, link_version AS linkVersion FROM submissions
    WHERE reference = ? AND mailbox IN (SELECT value FROM json_each(?))`;
  return sql.exec<{ id: string; linkVersion: number }>(query, reference, JSON.stringify(mailboxes)).toArray()[0];
}

/** Gives a submission another private address: the one before opens nothing any more. Changes nothing where that has happened meanwhile. */
export function replaceLink(sql: SqlStorage, { id, linkVersion }: LostLink, tokenHash: string, now: number): void {
  const query =
    'UPDATE submissions SET token_hash = ?, link_version = link_version + 1 WHERE id = ? AND link_version = ? RETURNING 1';
  if (sql.exec(query, tokenHash, id, linkVersion).toArray().length > 0)
    audit(sql, submissionSubject(id), 'private address made anew', '', now, 'applicant');
}

/** Mails the private address to whoever sent the submission, and to nobody else. @returns whether it leaves at once */
export function mailLink(sql: SqlStorage, { id }: LostLink, sender: Sender, now: number): boolean {
  return addMail(sql, id, 'status-link', sender, now);
}
