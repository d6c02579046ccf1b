// What GitHub shows of our issues, from wherever it is learnt: the reply to a create, a webhook, a number, the list, the sweep.

import { titleOf } from '../../src/domain/issue/render-issue.ts';
import { labelsOf } from '../../src/domain/labels.ts';
import type { Repository } from '../github/client.ts';
import type { Issue } from '../github/issue.ts';
import { listIssuesSince } from '../github/list-issues-since.ts';
import { readIssue } from '../github/read-issue.ts';
import { refusalStatus } from '../github/refusal-status.ts';
import { log } from '../log.ts';
import { submissionIn } from '../signing/issue-marker.ts';
import { audit } from './audit.ts';
import { readFact, writeFact } from './facts.ts';
import { addDelivery } from './outbox.ts';
import { type Submission, submissionById } from './submissions.ts';

/** Numbers between two issues of ours that are looked up one by one, at once; more than these are not ours to explain. */
const mostUnreadNumbers = 10;

/** An issue as it was seen, without its body. */
export type SeenIssue = Pick<Issue, 'number' | 'title' | 'labels' | 'milestoneTitle'>;

/**
 * An issue with our signed marker exists. The first one stays; another with the same title is a twin, to be closed (one with a title of
 * its own was made by somebody who copied the text). Learning the same twice changes nothing.
 */
export function noteIssue(sql: SqlStorage, submissionId: string, issue: SeenIssue, now: number): void {
  const submission = submissionById(sql, submissionId);
  if (!submission || submission.issueNumber === issue.number) return;
  if (submission.issueNumber !== undefined) {
    const isTwin = issue.title === titleOf(submission) && addDelivery(sql, submissionId, 'twin', now, issue.number);
    if (isTwin) audit(sql, submissionId, 'twin found', `issue ${issue.number} beside ${submission.issueNumber}`, now);
    return;
  }
  sql.exec('UPDATE submissions SET issue_number = ? WHERE id = ? AND issue_number IS NULL', issue.number, submissionId);
  sql.exec(
    "UPDATE outbox SET state = 'delivered', next_at = ?, reason = '' WHERE submission_id = ? AND kind = 'issue'",
    now,
    submissionId,
  );
  audit(sql, submissionId, 'issue: delivered', `issue ${issue.number}`, now);
  if (isWhole(submission, issue)) return;
  audit(sql, submissionId, 'labels or milestone dropped', `issue ${issue.number}`, now);
  addDelivery(sql, submissionId, 'repair', now);
}

/** GitHub drops labels and milestone silently where it may not set them: what it shows is compared with what was sent. */
function isWhole({ form, status, cycleTitle }: Submission, { labels, milestoneTitle }: SeenIssue): boolean {
  return labelsOf(form, status).every((label) => labels.includes(label)) && milestoneTitle === cycleTitle;
}

/** Issue numbers are sequential: a number that was passed over while a call was open or unclear may be that call's issue. */
export function noteNumber(sql: SqlStorage, issueNumber: number): void {
  const highest = readFact(sql, 'highest issue number');
  if (issueNumber <= highest) return;
  const open = "SELECT 1 FROM outbox WHERE service = 'github' AND kind = 'issue' AND state IN ('sending', 'unclear') LIMIT 1";
  if (highest > 0 && sql.exec(open).toArray().length > 0) {
    for (let number = Math.max(highest + 1, issueNumber - mostUnreadNumbers); number < issueNumber; number += 1) {
      sql.exec('INSERT INTO unread_numbers (number) VALUES (?) ON CONFLICT DO NOTHING', number);
    }
  }
  writeFact(sql, 'highest issue number', issueNumber);
}

/** Whether numbers wait to be read. */
export function hasUnreadNumbers(sql: SqlStorage): boolean {
  return sql.exec('SELECT 1 FROM unread_numbers LIMIT 1').toArray().length > 0;
}

/** Statuses that explain a number: the issue was deleted or moved, or the number belongs to something else. */
const gone: readonly (number | undefined)[] = [301, 404, 410];

/** Reads the numbers that were passed over. One that cannot be read now stays for the next time and stops nothing. */
export async function readUnreadNumbers(sql: SqlStorage, repository: Repository, secret: string, now: () => number): Promise<void> {
  const numbers = sql.exec<{ number: number }>('SELECT number FROM unread_numbers ORDER BY number LIMIT ?', mostUnreadNumbers);
  for (const { number } of numbers.toArray()) {
    try {
      await noteMarkedIssue(sql, await readIssue(repository, number), secret, now());
    } catch (error) {
      const status = refusalStatus(error);
      log('warn', 'number unread', { number, status: status ?? 0 });
      if (!gone.includes(status)) continue;
    }
    sql.exec('DELETE FROM unread_numbers WHERE number = ?', number);
  }
}

/**
 * Reads the list of issues that were made since `since` and notes every one of ours.
 * @returns whether the list was read to its end, without which absence means nothing
 */
export async function readIssueList(
  sql: SqlStorage,
  repository: Repository,
  since: number,
  secret: string,
  now: () => number,
): Promise<boolean> {
  const { issues, isComplete } = await listIssuesSince(repository, since);
  // Oldest first, so that of two twins the lower number is the one that stays.
  for (const issue of [...issues].sort((a, b) => a.number - b.number)) await noteMarkedIssue(sql, issue, secret, now());
  return isComplete;
}

async function noteMarkedIssue(sql: SqlStorage, issue: Issue, secret: string, now: number): Promise<void> {
  const submissionId = await submissionIn(issue.body, secret);
  if (submissionId !== undefined) noteIssue(sql, submissionId, issue, now);
}
