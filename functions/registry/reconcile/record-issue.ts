// Records that an issue exists, whatever told us: the reply to a create, a webhook, a skipped number, the list or the sweep.
import type { Issue } from '../../github/issue.ts';
import { audit } from '../audit.ts';
import { raiseDelivery } from '../outbox.ts';
import { issueNumberOf, subjectOfIssue } from '../projection/issues.ts';
import { subjectLabels, titleOf } from '../projection/subject-issue.ts';
import { readState, writeState } from '../registry-state.ts';
import type { Subject } from '../subject.ts';
import { subjectExists } from './subject-exists.ts';

/** The most numbers between two known issues that are kept to be read: one reconciliation reads no more. */
export const maxSkippedNumbers = 10;

/** An issue as it was seen, without its body. */
export type IssueSnapshot = Pick<Issue, 'number' | 'title' | 'labels' | 'milestoneTitle' | 'isClosed' | 'authorId'>;

/**
 * Records an issue that carries our signed marker. The first one stays; another with the same title is a duplicate, to be closed. One with
 * a title of its own was made by somebody who copied the text, and is left alone. Recording the same issue again changes nothing.
 */
export function recordIssue(sql: SqlStorage, subject: Subject, issue: IssueSnapshot, now: number): void {
  if (subjectOfIssue(sql, issue.number) || !subjectExists(sql, subject)) return;
  const own = issueNumberOf(sql, subject);
  if (own !== undefined && issue.title !== titleOf(sql, subject)) return;
  sql.exec(
    'INSERT INTO issues (number, subject_kind, subject_id, is_duplicate) VALUES (?, ?, ?, ?)',
    issue.number,
    subject.kind,
    subject.id,
    own === undefined ? 0 : 1,
  );
  if (own !== undefined) {
    raiseDelivery(sql, subject, { kind: 'projection', key: String(issue.number) }, now);
    audit(sql, subject, 'duplicate found', `issue ${issue.number} beside ${own}`, now);
    return;
  }
  sql.exec(
    "UPDATE outbox SET state = 'delivered', next_at = ?, reason = '' WHERE subject_kind = ? AND subject_id = ? AND kind = 'issue'",
    now,
    subject.kind,
    subject.id,
  );
  audit(sql, subject, 'issue: delivered', `issue ${issue.number}`, now);
  if (issue.authorId !== undefined) writeState(sql, 'own account', issue.authorId);
  if (isAsExpected(sql, subject, issue)) return;
  audit(sql, subject, 'labels or milestone dropped', `issue ${issue.number}`, now);
  raiseDelivery(sql, subject, { kind: 'projection' }, now);
}

/** Whether the issue has the labels and the milestone that were sent: GitHub drops them silently where it may not set them. */
function isAsExpected(sql: SqlStorage, subject: Subject, { labels: found, milestoneTitle: milestone }: IssueSnapshot): boolean {
  const { labels, milestoneTitle } = subjectLabels(sql, subject);
  return labels.every((label) => found.includes(label)) && milestone === milestoneTitle;
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
