// Releases decisions: from then on applicants see them, and each is written to once.

import { isDecision } from '../../../src/domain/application/moves.ts';
import { type Releasable, type ReleaseMail, type ReleasePlan, releasable } from '../../../src/domain/application/release.ts';
import type { Status } from '../../../src/domain/application/status.ts';
import type { FormName } from '../../../src/domain/form/form-traits.ts';
import type { MailName } from '../../../src/domain/mail/mail.ts';
import { type DecisionValues, decisionValues } from '../../pages/status-texts.ts';
import { audit } from '../audit.ts';
import { cycleTitleOf, raiseFigures, undecidedIn } from '../cycles.ts';
import { findSubmissionById, type StoredSubmission } from '../find-submission.ts';
import { renderMail, storeMail, withStatusUrl } from '../mails/add-mail.ts';
import { cycleSubject, submissionSubject } from '../subject.ts';
import { commentOfReply } from './add-reply.ts';

/** A decision that its applicant has not been told. */
interface Unreleased {
  readonly id: string;
  readonly form: FormName;
  readonly status: Releasable;
  readonly publishedStatus: Status;
  readonly reason: string;
}

/** Who releases, where and when. */
export interface Releaser {
  readonly actor: string;
  /** The id of the comment that asks for it. */
  readonly commentId: number;
  /** ISO instant of the program clock. */
  readonly programNow: string;
  readonly now: number;
}

type PublishedBy = Omit<Releaser, 'commentId'>;

/** What stands in a preview where each mail has an address of its own. */
const privateAddress = '(the private address of their page)';

function unreleasedIn(sql: SqlStorage, code: string): readonly Unreleased[] {
  return sql
    .exec<Record<'id' | 'reason', string> & { form: FormName; status: Releasable; publishedStatus: Status }>(
      `SELECT id, form, status, published_status AS publishedStatus, reason FROM submissions
       WHERE cycle_code = ? AND status IN (SELECT value FROM json_each(?)) AND published_status <> status ORDER BY reference`,
      code,
      JSON.stringify(releasable),
    )
    .toArray();
}

/** The mail that tells a decision. One that differs from what was told before says so. */
function mailOf({ status, publishedStatus }: Pick<Unreleased, 'status' | 'publishedStatus'>): MailName {
  if (isDecision(publishedStatus)) return 'decision-corrected';
  return status === 'accepted' ? 'accepted' : status === 'waiting list' ? 'waiting-list' : 'not-matched';
}

/** What a release of the cycle would send, and remembers which decisions are shown to the chair, and in the reply to which comment. */
export function previewRelease(sql: SqlStorage, code: string, { programNow, commentId }: Releaser): ReleasePlan {
  const unreleased = unreleasedIn(sql, code);
  sql.exec('UPDATE cycles SET previewed = ? WHERE code = ?', `${commentId}\n${fingerprintOf(unreleased)}`, code);
  return {
    cycleTitle: cycleTitleOf(sql, code),
    counts: countsOf(unreleased),
    mails: mailsOf(sql, unreleased, programNow),
    undecided: undecidedIn(sql, code),
  };
}

/** The decisions of a release as one text: what was shown is what is released. */
function fingerprintOf(unreleased: readonly Unreleased[]): string {
  return unreleased.map(({ id, status, reason }) => `${id} ${status} ${reason}`).join('\n');
}

/** Whether these decisions are what the last preview showed, and it stood on the issue before the chair wrote. */
function wasShown(sql: SqlStorage, code: string, unreleased: readonly Unreleased[], commentId: number): boolean {
  const { previewed } = sql.exec<{ previewed: string }>('SELECT previewed FROM cycles WHERE code = ?', code).one();
  const [asking = ''] = previewed.split('\n', 1);
  const shownIn = commentOfReply(sql, cycleSubject(code), asking);
  return previewed === `${asking}\n${fingerprintOf(unreleased)}` && shownIn !== undefined && shownIn < commentId;
}

function countsOf(unreleased: readonly Unreleased[]): ReleasePlan['counts'] {
  return [...Map.groupBy(unreleased, ({ form, status }) => `${form} ${status}`).values()].flatMap((group) =>
    group[0] ? [{ form: group[0].form, status: group[0].status, count: group.length }] : [],
  );
}

/** Each mail that differs, once: by template and reason, with the reference left open. */
function mailsOf(sql: SqlStorage, unreleased: readonly Unreleased[], programNow: string): readonly ReleaseMail[] {
  const groups = Map.groupBy(unreleased, (one) => `${one.form} ${one.status} ${mailOf(one)} ${toldReason(one)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const submission = first && findSubmissionById(sql, first.id);
    if (!submission) return [];
    const reason = toldReason(first);
    const outcome = `${first.form}, ${first.status}${reason === '' ? '' : ` (${reason})`}`;
    return [
      {
        outcome,
        count: group.length,
        mail: withStatusUrl(
          renderMail({ ...submission, reference: 'REFERENCE' }, mailOf(first), valuesOf(submission, first, programNow)),
          privateAddress,
        ),
      },
    ];
  });
}

/** The reason that the mail gives. Any other decision may have words of the committee's own, which nobody else reads. */
function toldReason({ status, reason }: Unreleased): string {
  return status === 'declined' ? reason : '';
}

/**
 * Releases every decision of a cycle that its applicants have not been told, all together. The caller runs it in one transaction.
 * @returns how many were written to; undefined where that is not what the chair was shown, and nothing was released
 */
export function confirmRelease(sql: SqlStorage, code: string, releaser: Releaser): number | undefined {
  const { actor, commentId, now } = releaser;
  const unreleased = unreleasedIn(sql, code);
  if (unreleased.length === 0 || !wasShown(sql, code, unreleased, commentId)) return undefined;
  for (const one of unreleased) publish(sql, one, releaser);
  sql.exec("UPDATE cycles SET released_at = ?, previewed = '' WHERE code = ?", now, code);
  audit(sql, cycleSubject(code), 'released', `${unreleased.length} decisions`, now, actor);
  raiseFigures(sql, code, now);
  return unreleased.length;
}

/** Releases the decision of one application. @returns whether there was one */
export function publishDecision(sql: SqlStorage, submissionId: string, releaser: PublishedBy): boolean {
  const submission = findSubmissionById(sql, submissionId);
  const status = releasable.find((one) => one === submission?.status);
  if (!submission || !status || submission.publishedStatus === status) return false;
  publish(sql, { ...submission, status, reason: submission.reason ?? '' }, releaser);
  return true;
}

function publish(sql: SqlStorage, decision: Unreleased, { actor, programNow, now }: PublishedBy): void {
  const submission = findSubmissionById(sql, decision.id);
  if (!submission) return;
  storeMail(sql, decision.id, mailOf(decision), now, { decision: valuesOf(submission, decision, programNow) });
  sql.exec('UPDATE submissions SET published_status = status, published_reason = reason WHERE id = ?', decision.id);
  audit(sql, submissionSubject(decision.id), `released: ${decision.status}`, '', now, actor);
}

function valuesOf(submission: StoredSubmission, { status, reason }: Unreleased, programNow: string): DecisionValues {
  return decisionValues(submission, status, reason === '' ? undefined : reason, programNow);
}
