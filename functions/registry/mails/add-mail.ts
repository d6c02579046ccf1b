// Decides on a mail: its words are rendered and stored now, so that neither an edited template nor a retry changes them.
import { fillMail, type MailContent, type MailName } from '../../../src/domain/mail/mail.ts';
import type { DecisionValues } from '../../pages/status-texts.ts';
import { programData } from '../../program-data.ts';
import { audit } from '../audit.ts';
import { findSubmissionById, type StoredSubmission } from '../find-submission.ts';
import { addDelivery } from '../outbox.ts';
import { type Sender, takeMailTurn } from '../sender-turns.ts';
import { submissionSubject } from '../subject.ts';

/** Filled in as the mail leaves: the address is a secret, which is stored only as a hash. */
const statusUrlPlaceholder = '{statusUrl}';

/** Adds a mail at its sender's turn, or notes why it is not sent. The second of a name is another mail. @returns whether it leaves at once */
export function addMail(sql: SqlStorage, submissionId: string, mail: MailName, sender: Sender, now: number): boolean {
  const turnAt = takeMailTurn(sql, sender, now);
  if (turnAt === undefined) {
    audit(sql, submissionSubject(submissionId), `mail ${mail}: not sent`, 'very many to this mailbox or from this network', now);
    return false;
  }
  storeMail(sql, submissionId, mail, now, { turnAt });
  return turnAt <= now;
}

/**
 * Adds a mail that the committee decided on: no sender's turn delays it.
 * @param decision what fills the words of a mail about a decision
 */
export function storeMail(
  sql: SqlStorage,
  submissionId: string,
  mail: MailName,
  now: number,
  { turnAt = now, decision }: { readonly turnAt?: number; readonly decision?: DecisionValues } = {},
): void {
  const submission = findSubmissionById(sql, submissionId);
  if (!submission) throw new Error('a mail without its submission');
  const subject = submissionSubject(submissionId);
  const deliveryId = addDelivery(sql, subject, { kind: 'mail', key: unusedKey(sql, submissionId, mail), turnAt }, now);
  const { subject: line, body } = renderMail(submission, mail, decision);
  sql.exec('INSERT INTO mails (delivery_id, subject, body) VALUES (?, ?, ?)', deliveryId, line, body);
}

/** `withdrawal`, and `withdrawal:2` for the second of that name. */
function unusedKey(sql: SqlStorage, submissionId: string, mail: MailName): string {
  const query =
    "SELECT count(*) AS count FROM outbox WHERE subject_kind = 'submission' AND subject_id = ?1 AND kind = 'mail' AND (key = ?2 OR key LIKE ?2 || ':%')";
  const { count } = sql.exec<{ count: number }>(query, submissionId, mail).one();
  return count === 0 ? mail : `${mail}:${count + 1}`;
}

/** The words of a mail to the sender of a submission, but for the private address of its page. */
export function renderMail(submission: StoredSubmission, mail: MailName, decision?: DecisionValues): MailContent {
  const { program, mails } = programData;
  return fillMail(mails[mail], {
    reference: submission.reference,
    cycle: submission.cycleTitle,
    promise: submission.promise,
    statusUrl: statusUrlPlaceholder,
    contactEmail: program.contactEmail,
    program: program.name,
    ...decision,
  });
}

/** The stored words of a mail with the private address filled in; undefined where it was decided on before words were stored. */
export function storedMail(sql: SqlStorage, deliveryId: number): MailContent | undefined {
  return sql
    .exec<{ subject: string; body: string }>('SELECT subject, body FROM mails WHERE delivery_id = ?', deliveryId)
    .toArray()[0];
}

/** The words as they leave. */
export function withStatusUrl({ subject, body }: MailContent, statusUrl: string): MailContent {
  return { subject: subject.replaceAll(statusUrlPlaceholder, statusUrl), body: body.replaceAll(statusUrlPlaceholder, statusUrl) };
}
