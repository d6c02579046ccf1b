// What a release sends, in words: shown to the chair before anything leaves.
import type { FormName } from '../form/form-traits.ts';
import type { MailContent } from '../mail/mail.ts';
import { markdownLine, markdownParagraphs } from '../text/neutralise.ts';
import { listReferences } from './reference.ts';
import type { Status } from './status.ts';

/** The decisions that a release tells. A match is told by an introduction of its own. */
export const releasable = ['accepted', 'waiting list', 'declined'] as const satisfies readonly Status[];
export type Releasable = (typeof releasable)[number];

/** One mail of a release, with how many get it. Its words name nobody. */
export interface ReleaseMail {
  readonly outcome: string;
  readonly count: number;
  readonly mail: MailContent;
}

/** What a release would send, and whom it leaves out. */
export interface ReleasePlan {
  readonly cycleTitle: string;
  readonly counts: readonly { readonly form: FormName; readonly status: Releasable; readonly count: number }[];
  readonly mails: readonly ReleaseMail[];
  /** The references of applications that nobody has decided on. */
  readonly undecided: readonly string[];
}

/** GitHub takes 65,536 in a comment; the rest is room for what stands around the mails. */
const mostCharacters = 55_000;

/** How many applicants a release writes to. */
export function recipients({ mails }: ReleasePlan): number {
  return mails.reduce((sum, { count }) => sum + count, 0);
}

/** The preview of a release as Markdown. */
export function renderReleasePreview(plan: ReleasePlan): string {
  const total = recipients(plan);
  if (total === 0) return `There is no decision to release in **${markdownLine(plan.cycleTitle)}**.${undecided(plan)}`;
  return [
    `**Nothing has been sent yet.** A release of **${markdownLine(plan.cycleTitle)}** would write to **${people(total)}**, and their pages would change with it:`,
    counts(plan),
    ...withinComment(plan.mails.map(renderMail)),
    `${undecided(plan).trim()}`,
    'If this is right, the chair writes `/release confirm` here. It cannot be taken back: a mail that was sent is read.',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** As many mails as a comment holds, each whole. */
function withinComment(mails: readonly string[]): readonly string[] {
  const fits = (_mail: string, index: number) => mails.slice(0, index + 1).join('').length <= mostCharacters;
  const shown = mails.filter(fits);
  return shown.length === mails.length
    ? mails
    : [...shown, `*${mails.length - shown.length} more mails are not shown: this comment is full.*`];
}

function counts({ counts: rows }: ReleasePlan): string {
  const count = (form: FormName, status: Releasable) => rows.find((row) => row.form === form && row.status === status)?.count ?? 0;
  const lines = releasable.map((status) => `| ${status} | ${count('mentee', status)} | ${count('mentor', status)} |`);
  return ['| Decision | Mentees | Mentors |', '| --- | ---: | ---: |', ...lines].join('\n');
}

function renderMail({ outcome, count, mail }: ReleaseMail): string {
  const words = `**${markdownLine(mail.subject)}**\n\n${markdownParagraphs(mail.body)}`;
  return `**${markdownLine(outcome)}**, to ${people(count)}:\n\n${words.replace(/^/gm, '> ')}`;
}

function undecided({ undecided: references }: ReleasePlan): string {
  if (references.length === 0) return ' Every application is decided.';
  const those = references.length === 1 ? 'One application is' : `${references.length} applications are`;
  return ` ${those} **not decided** and would hear nothing: ${listReferences(references)}.`;
}

/** `1 applicant`, `40 applicants`. */
export function people(count: number): string {
  return count === 1 ? '1 applicant' : `${count} applicants`;
}
