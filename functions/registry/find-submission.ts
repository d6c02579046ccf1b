// Reads stored submissions. They are the system of record; an issue is a projection of one.
import { takenBack } from '../../src/domain/application/moves.ts';
import { type Status, statuses } from '../../src/domain/application/status.ts';
import type { Answers } from '../../src/domain/form/answer.ts';
import type { FormContent } from '../../src/domain/form/form.ts';
import { type FormName, formTraits } from '../../src/domain/form/form-traits.ts';

export interface StoredSubmission {
  readonly id: string;
  readonly form: FormName;
  readonly content: FormContent;
  readonly cycleCode: string;
  readonly cycleTitle: string;
  /** When the applicant was told to expect an answer. */
  readonly promise: string;
  readonly reference: string;
  readonly tokenHash: string;
  /** How often its private address was made anew. */
  readonly linkVersion: number;
  /** Of all its answers. */
  readonly fingerprint: string;
  /** The mailbox that its sender gave, as a keyed hash. */
  readonly mailbox: string;
  /** The committee's part; all of them where `hasPerson` is false. */
  readonly answers: Answers;
  /** False until what an earlier release stored is moved (move-private-answers.ts). */
  readonly hasPerson: boolean;
  /** The committee's. */
  readonly status: Status;
  /** All that its applicant can see or infer. */
  readonly publishedStatus: Status;
  /** The reason of the decision that its applicant was told. */
  readonly publishedReason: string | undefined;
  /** The status before its withdrawal; undefined where it is not withdrawn. */
  readonly statusBefore: Status | undefined;
  /** Of its decision: a code of `content/decline-reasons.yml`, or words of the committee. */
  readonly reason: string | undefined;
  /** The reference of another application of the same person. */
  readonly sameAs: string | undefined;
  readonly issueNumber: number | undefined;
  readonly siteUrl: string;
  /** ISO instant of the program clock. */
  readonly receivedAt: string;
  /** Epoch milliseconds of the real clock. */
  readonly storedAt: number;
}

type Row = Record<
  | 'id'
  | 'form'
  | 'content'
  | 'cycle_code'
  | 'cycle_title'
  | 'promise'
  | 'reference'
  | 'token_hash'
  | 'fingerprint'
  | 'mailbox'
  | 'answers'
  | 'status'
  | 'published_status'
  | 'published_reason'
  | 'status_before'
  | 'reason'
  | 'same_as'
  | 'site_url'
  | 'received_at',
  string
> & {
  issue_number: number | null;
  has_person: number;
  link_version: number;
  stored_at: number;
};

const columns = `submissions.id, form, forms.content, cycle_code, cycle_title, promise, reference, token_hash, link_version, fingerprint, mailbox, answers,
  status, published_status, published_reason, status_before, reason, same_as,
  (SELECT number FROM issues WHERE subject_kind = 'submission' AND subject_id = submissions.id AND is_duplicate = 0) AS issue_number,
  site_url, received_at, stored_at, has_person FROM submissions JOIN forms ON forms.version = submissions.form_version`;

/** The submission with this id. */
export function findSubmissionById(sql: SqlStorage, id: string): StoredSubmission | undefined {
  return fromRow(sql.exec<Row>(`SELECT ${columns} WHERE submissions.id = ?`, id).toArray()[0]);
}

/** The submission whose status page has this token, given as its hash. */
export function findSubmissionByToken(sql: SqlStorage, tokenHash: string): StoredSubmission | undefined {
  return fromRow(sql.exec<Row>(`SELECT ${columns} WHERE token_hash = ?`, tokenHash).toArray()[0]);
}

function fromRow(row: Row | undefined): StoredSubmission | undefined {
  return (
    row && {
      id: row.id,
      form: row.form as FormName,
      content: JSON.parse(row.content) as FormContent,
      cycleCode: row.cycle_code,
      cycleTitle: row.cycle_title,
      promise: row.promise,
      reference: row.reference,
      tokenHash: row.token_hash,
      linkVersion: row.link_version,
      fingerprint: row.fingerprint,
      mailbox: row.has_person === 1 ? row.mailbox : row.id, // until it is moved, the column has the address itself
      answers: JSON.parse(row.answers) as Answers,
      hasPerson: row.has_person === 1,
      status: row.status as Status,
      publishedStatus: row.published_status as Status,
      publishedReason: row.published_reason || undefined,
      statusBefore: (row.status_before || undefined) as Status | undefined,
      reason: row.reason || undefined,
      sameAs: row.same_as || undefined,
      issueNumber: row.issue_number ?? undefined,
      siteUrl: row.site_url,
      receivedAt: row.received_at,
      storedAt: row.stored_at,
    }
  );
}

/** Whether its applicant can still withdraw it, as far as anybody outside the committee can tell. */
export function canWithdraw({ form, publishedStatus }: Pick<StoredSubmission, 'form' | 'publishedStatus'>): boolean {
  return formTraits[form].isApplication && statuses[publishedStatus].canWithdraw;
}

/**
 * The reference of the mentee application of the same cycle that gave the same address as a goal sheet. It helps the committee to find whose
 * sheet it may be, since issues hold no names; anybody can type an address.
 *
 * @param mailboxes its mailbox, hashed with the signing secret and with the one before it
 */
export function findMenteeReference(sql: SqlStorage, mailboxes: readonly string[], cycleTitle: string): string | undefined {
  const rows = sql.exec<{ reference: string }>(
    `SELECT reference FROM submissions WHERE mailbox IN (SELECT value FROM json_each(?)) AND cycle_title = ? AND form = 'mentee'
       AND status <> ? ORDER BY stored_at DESC LIMIT 1`,
    JSON.stringify(mailboxes),
    cycleTitle,
    takenBack,
  );
  return rows.toArray()[0]?.reference;
}
