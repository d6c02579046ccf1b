// Records that an issue exists, whatever told us: the reply to a create, a webhook, a skipped number, the list or the sweep.
import { issueTitle } from '../../../src/domain/issue/render-issue.ts';
import { labelsOf } from '../../../src/domain/labels.ts';
import type { Issue } from '../../github/issue.ts';
import { audit } from '../audit.ts';
import { findSubmissionById, type StoredSubmission } from '../find-submission.ts';
import { addDelivery } from '../outbox.ts';
import { readState, writeState } from '../registry-state.ts';

/** The most numbers between two known issues that are kept to be read: one reconciliation reads no more. */
export const maxSkippedNumbers = 10;

/** An issue as it was seen, without its body. */
export type IssueSnapshot = Pick<Issue, 'number' | 'title' | 'labels' | 'milestoneTitle'>;

/**
 * Records an issue that carries our signed marker. The first one stays; another with the same title is a duplicate, to be closed. One with
 * a title of its own was made by somebody who copied the text, and is left alone. Recording the same issue again changes nothing.
 */
export function recordIssue(sql: SqlStorage, submissionId: string, issue: IssueSnapshot, now: number): void {
  const submission = findSubmissionById(sql, submissionId);
  if (!submission || submission.issueNumber === issue.number) return;
  if (submission.issueNumber !== undefined) {
    const isAdded =
      issue.title === issueTitle(submission) &&
      addDelivery(sql, submissionId, { kind: 'duplicate', issueNumber: issue.number }, now);
    if (isAdded) audit(sql, submissionId, 'duplicate found', `issue ${issue.number} beside ${submission.issueNumber}`, now);
    return;
  }
  sql.exec('UPDATE submissions SET issue_number = ? WHERE id = ? AND issue_number IS NULL', issue.number, submissionId);
  sql.exec(
    "UPDATE outbox SET state = 'delivered', next_at = ?, reason = '' WHERE submission_id = ? AND kind = 'issue'",
    now,
    submissionId,
  );
  audit(sql, submissionId, 'issue: delivered', `issue ${issue.number}`, now);
  if (hasExpectedLabels(submission, issue)) return;
  audit(sql, submissionId, 'labels or milestone dropped', `issue ${issue.number}`, now);
  addDelivery(sql, submissionId, { kind: 'repair' }, now);
}

/** Whether the issue has the labels and the milestone that were sent: GitHub drops them silently where it may not set them. */
function hasExpectedLabels({ form, status, cycleTitle }: StoredSubmission, { labels, milestoneTitle }: IssueSnapshot): boolean {
  return labelsOf(form, status).every((label) => labels.includes(label)) && milestoneTitle === cycleTitle;
}

/** Issue numbers are sequential: one that was skipped while a create was under way or unclear may be that create's issue. */
export function recordIssueNumber(sql: SqlStorage, issueNumber: number): void {
  const highest = readState(sql, 'highest issue number');
  if (issueNumber <= highest) return;
  const open = "SELECT 1 FROM outbox WHERE service = 'github' AND kind = 'issue' AND state IN ('sending', 'unclear') LIMIT 1";
  if (highest > 0 && sql.exec(open).toArray().length > 0) {
    for (let number = Math.max(highest + 1, issueNumber - maxSkippedNumbers); number < issueNumber; number += 1) {
      sql.exec('INSERT INTO skipped_issue_numbers (number) VALUES (?) ON CONFLICT DO NOTHING', number);
    }
  }
  writeState(sql, 'highest issue number', issueNumber);
}

/** Whether skipped numbers still have to be read. */
export function hasSkippedNumbers(sql: SqlStorage): boolean {
  return sql.exec('SELECT 1 FROM skipped_issue_numbers LIMIT 1').toArray().length > 0;
}
