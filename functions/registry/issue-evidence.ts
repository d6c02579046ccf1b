// What GitHub shows of our issues, from wherever it is learnt: the reply to a create, a webhook, a number, the list, the sweep.
import type { Repository } from '../github/client.ts';
import type { Issue } from '../github/issue.ts';
import { listIssuesSince } from '../github/list-issues-since.ts';
import { readIssue } from '../github/read-issue.ts';
import { submissionIn } from '../signing/issue-marker.ts';
import { audit } from './audit.ts';
import { readFact, writeFact } from './facts.ts';
import { addDelivery } from './outbox.ts';
import { submissionById } from './submissions.ts';

/** Numbers between two issues of ours that are looked up one by one; more than these at once are not ours to explain. */
const mostUnreadNumbers = 10;

/**
 * An issue with our signed marker exists under this number. The first number stays; any other is a twin, to be closed.
 * Learning the same twice changes nothing.
 */
export function noteIssue(sql: SqlStorage, submissionId: string, issueNumber: number, now: number): void {
  const submission = submissionById(sql, submissionId);
  if (!submission || submission.issueNumber === issueNumber) return;
  if (submission.issueNumber !== undefined) {
    addDelivery(sql, submissionId, 'twin', now, issueNumber);
    audit(sql, submissionId, 'twin found', `issue ${issueNumber} beside ${submission.issueNumber}`, now);
    return;
  }
  sql.exec('UPDATE submissions SET issue_number = ? WHERE id = ? AND issue_number IS NULL', issueNumber, submissionId);
  sql.exec(
    "UPDATE outbox SET state = 'delivered', next_at = ?, reason = '' WHERE submission_id = ? AND kind = 'issue'",
    now,
    submissionId,
  );
  audit(sql, submissionId, 'issue: delivered', `issue ${issueNumber}`, now);
}

/** Issue numbers are sequential: a number that was passed over while a call was unclear may be that call's issue. */
export function noteNumber(sql: SqlStorage, issueNumber: number): void {
  const highest = readFact(sql, 'highest issue number');
  if (issueNumber <= highest) return;
  const hasUnclear = sql.exec("SELECT 1 FROM outbox WHERE state = 'unclear' AND kind = 'issue' LIMIT 1").toArray().length > 0;
  const first = Math.max(highest + 1, issueNumber - mostUnreadNumbers);
  if (highest > 0 && hasUnclear) {
    for (let number = first; number < issueNumber; number += 1) {
      sql.exec('INSERT INTO unread_numbers (number) VALUES (?) ON CONFLICT DO NOTHING', number);
    }
  }
  writeFact(sql, 'highest issue number', issueNumber);
}

/** Whether numbers wait to be read. */
export function hasUnreadNumbers(sql: SqlStorage): boolean {
  return sql.exec('SELECT 1 FROM unread_numbers LIMIT 1').toArray().length > 0;
}

/** Reads the numbers that were passed over. A number that cannot be read stays for the next time. */
export async function readUnreadNumbers(sql: SqlStorage, repository: Repository, secret: string, now: () => number): Promise<void> {
  const numbers = sql.exec<{ number: number }>('SELECT number FROM unread_numbers ORDER BY number').toArray();
  for (const { number } of numbers) {
    await noteMarkedIssue(sql, await readIssue(repository, number), secret, now());
    sql.exec('DELETE FROM unread_numbers WHERE number = ?', number);
  }
}

/**
 * Reads the list of issues that changed since `since` and notes every one of ours.
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
  if (submissionId !== undefined) noteIssue(sql, submissionId, issue.number, now);
}
