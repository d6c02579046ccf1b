// Stores the committee's part of a submission with what GitHub and the mail service have to do for it, or says why not.
import { firstStatus, takenBack } from '../../src/domain/application/moves.ts';
import { newReference } from '../../src/domain/application/reference.ts';
import type { Answers } from '../../src/domain/form/answer.ts';
import type { Form } from '../../src/domain/form/form.ts';
import { formTraits } from '../../src/domain/form/form-traits.ts';
import type { Fingerprints } from '../signing/fingerprint.ts';
import { audit } from './audit.ts';
import { addCycle } from './cycles.ts';
import { addMail } from './mails/add-mail.ts';
import { addDelivery } from './outbox.ts';
import { type Sender, takeSubmissionTurn } from './sender-turns.ts';
import { submissionSubject } from './subject.ts';

/** A checked submission, ready to be stored. */
export interface NewSubmission {
  readonly id: string;
  readonly form: Form;
  /** Its Person has the others. */
  readonly committeeAnswers: Answers;
  /** Of all its answers. */
  readonly fingerprints: Fingerprints;
  /** Whether the same answers with another id are the same submission. */
  readonly dedupeByContent: boolean;
  /** The cycle that takes it; undefined where the form is closed: a repeat is still answered. */
  readonly cycle: { readonly code: string; readonly title: string; readonly promise: string } | undefined;
  readonly tokenHash: string;
  readonly sender: Sender;
  readonly siteUrl: string;
  readonly receivedAt: string;
}

/** What its sender learns of a submission that is stored. */
export interface Acknowledgement {
  readonly id: string;
  readonly reference: string;
  /** From which its private address is found, with how often it was made anew. */
  readonly tokenHash: string;
  readonly linkVersion: number;
}

export type StoreResult =
  /** Stored now. */
  | ({ readonly kind: 'stored' } & Acknowledgement)
  /** Stored before; `id` is that of the first. */
  | ({ readonly kind: 'repeated' } & Acknowledgement)
  /** The id belongs to a submission with other answers. */
  | { readonly kind: 'conflict' }
  /** It is new, and no cycle takes it now. */
  | { readonly kind: 'closed' };

/** Stores the submission, its outbox rows and its audit line. The caller runs it in a transaction. */
export function storeSubmission(sql: SqlStorage, submission: NewSubmission, now: number): StoreResult {
  const earlier = findEarlier(sql, submission);
  if (earlier) return earlier;
  const { cycle } = submission;
  if (!cycle) return { kind: 'closed' };
  return store(sql, { ...submission, cycle }, now);
}

function findEarlier(sql: SqlStorage, { id, form, cycle, fingerprints, dedupeByContent }: NewSubmission): StoreResult | undefined {
  const sameId = sql
    .exec<Omit<Acknowledgement, 'id'> & { fingerprint: string; form: string }>(
      'SELECT reference, token_hash AS tokenHash, link_version AS linkVersion, fingerprint, form FROM submissions WHERE id = ?',
      id,
    )
    .toArray()[0];
  if (sameId) {
    const isSame = fingerprints.includes(sameId.fingerprint) && sameId.form === form.name;
    const { reference, tokenHash, linkVersion } = sameId;
    return isSame ? { kind: 'repeated', id, reference, tokenHash, linkVersion } : { kind: 'conflict' };
  }
  if (!dedupeByContent || !cycle) return undefined;
  const sameAnswers = sql
    .exec<{ [Name in keyof Acknowledgement]: Acknowledgement[Name] }>(
      `SELECT id, reference, token_hash AS tokenHash, link_version AS linkVersion FROM submissions WHERE form = ? AND cycle_code = ?
         AND fingerprint IN (SELECT value FROM json_each(?)) AND status <> ? LIMIT 1`,
      form.name,
      cycle.code,
      JSON.stringify(fingerprints),
      takenBack,
    )
    .toArray()[0];
  return sameAnswers && { kind: 'repeated', ...sameAnswers };
}

type SubmissionInCycle = NewSubmission & { readonly cycle: NonNullable<NewSubmission['cycle']> };

function store(sql: SqlStorage, submission: SubmissionInCycle, now: number): StoreResult {
  const { id, form, cycle, sender } = submission;
  const reference = unusedReference(sql, submission);
  sql.exec('INSERT INTO forms (version, content) VALUES (?, ?) ON CONFLICT DO NOTHING', form.version, JSON.stringify(form.content));
  sql.exec(
    `INSERT INTO submissions (id, form, form_version, cycle_code, cycle_title, promise, reference, token_hash, fingerprint, mailbox,
       answers, status, published_status, site_url, received_at, stored_at, has_person)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
    id,
    form.name,
    form.version,
    cycle.code,
    cycle.title,
    cycle.promise,
    reference,
    submission.tokenHash,
    submission.fingerprints[0],
    sender.mailbox,
    JSON.stringify(submission.committeeAnswers),
    firstStatus,
    firstStatus,
    submission.siteUrl,
    submission.receivedAt,
    now,
  );
  addCycle(sql, cycle);
  const subject = submissionSubject(id);
  addDelivery(sql, subject, { kind: 'issue', turnAt: takeSubmissionTurn(sql, sender, now) }, now);
  addMail(sql, id, formTraits[form.name].isApplication ? 'application-receipt' : 'goal-sheet-receipt', sender, now);
  audit(sql, subject, 'stored', formTraits[form.name].noun, now, 'applicant');
  return { kind: 'stored', id, reference, tokenHash: submission.tokenHash, linkVersion: 0 };
}

function unusedReference(sql: SqlStorage, { form, cycle }: SubmissionInCycle): string {
  const isTaken = (reference: string) => sql.exec('SELECT 1 FROM submissions WHERE reference = ?', reference).toArray().length > 0;
  for (;;) {
    const reference = newReference(form.name, cycle.code, randomInteger);
    if (!isTaken(reference)) return reference;
  }
}

function randomInteger(below: number): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value % below; // `below` is 32, which divides 2^32: no bias
}
