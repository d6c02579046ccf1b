// What the issue of each subject should be.

import { isStatusLabel } from '../../../src/domain/application/status.ts';
import { formTraits } from '../../../src/domain/form/form-traits.ts';
import type { IssueWish } from '../../../src/domain/issue/issue-wish.ts';
import { renderCycleIssue } from '../../../src/domain/issue/render-cycle-issue.ts';
import { type IssueText, issueTitle, renderIssue } from '../../../src/domain/issue/render-issue.ts';
import { renderWithdrawn } from '../../../src/domain/issue/render-withdrawn.ts';
import { cycleLabel, labelsOf } from '../../../src/domain/labels.ts';
import type { Issue } from '../../github/issue.ts';
import { cycleFigures, cycleTitleOf } from '../cycles.ts';
import { findMenteeReference, findSubmissionById, type StoredSubmission } from '../find-submission.ts';
import { reviewersOf } from '../review/reviewers.ts';
import type { Subject } from '../subject.ts';

/** A new issue, with the title of its milestone. */
export interface SubjectIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly milestoneTitle: string;
}

/**
 * The issue of a subject as it should be created at this moment.
 * @param marker its signed marker, the last line
 * @param mailboxes of a goal sheet's sender, as they may be stored with other submissions
 */
export function subjectIssue(sql: SqlStorage, subject: Subject, marker: string, mailboxes: readonly string[]): SubjectIssue {
  return { ...issueText(sql, subject, marker, mailboxes), ...subjectLabels(sql, subject) };
}

function issueText(sql: SqlStorage, subject: Subject, marker: string, mailboxes: readonly string[] = []): IssueText {
  if (subject.kind === 'cycle') return renderCycleIssue(cycleFigures(sql, subject.id), marker);
  const submission = submissionOf(sql, subject);
  if (submission.status === 'withdrawn') return renderWithdrawn({ ...submission, marker });
  const menteeReference = submission.form === 'goal-sheet' ? findMenteeReference(sql, mailboxes, submission.cycleTitle) : undefined;
  return renderIssue({ ...submission, marker, menteeReference });
}

/** The labels that the issue of a subject should have, and the title of its milestone. */
export function subjectLabels(sql: SqlStorage, subject: Subject): Pick<SubjectIssue, 'labels' | 'milestoneTitle'> {
  if (subject.kind === 'cycle') return { labels: [cycleLabel.name], milestoneTitle: cycleTitleOf(sql, subject.id) };
  const { form, status, cycleTitle } = submissionOf(sql, subject);
  return { labels: labelsOf(form, status), milestoneTitle: cycleTitle };
}

/**
 * What the issue of a subject should be by now. The words of a submission are written once: only labels, milestone, state and assignees follow
 * it.
 */
export function subjectWish(sql: SqlStorage, subject: Subject, found: Issue): IssueWish {
  const base = subjectLabels(sql, subject);
  if (subject.kind === 'cycle') return { ...base, ...issueText(sql, subject, lastLine(found.body)) };
  const { form, status } = submissionOf(sql, subject);
  if (!formTraits[form].isApplication) return base; // nobody decides on a goal sheet: the committee closes it as it likes
  return {
    ...base,
    isManaged: isStatusLabel,
    isClosed: status === 'withdrawn',
    assignees: reviewersOf(sql, subject.id),
  };
}

/** A second issue of the same subject is closed; its title names the first. */
export function duplicateWish(sql: SqlStorage, subject: Subject, ownNumber: number): IssueWish {
  const name = subject.kind === 'cycle' ? cycleTitleOf(sql, subject.id) : submissionOf(sql, subject).reference;
  return { title: `Duplicate of #${ownNumber} (${name})`, isClosed: true };
}

/** The title with which the issue of a subject is created. */
export function titleOf(sql: SqlStorage, subject: Subject): string {
  return subject.kind === 'cycle' ? cycleTitleOf(sql, subject.id) : issueTitle(submissionOf(sql, subject));
}

function submissionOf(sql: SqlStorage, { id }: Subject): StoredSubmission {
  const submission = findSubmissionById(sql, id);
  if (!submission) throw new Error('a delivery without its submission');
  return submission;
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}
