// Reads issues from GitHub, and records those that carry our signed marker.
import type { Repository } from '../../github/client.ts';
import type { Issue } from '../../github/issue.ts';
import { listIssuesSince } from '../../github/list-issues-since.ts';
import { readIssue } from '../../github/read-issue.ts';
import { goneStatuses, refusalStatus } from '../../github/refusal-status.ts';
import { log } from '../../log.ts';
import { subjectIn } from '../../signing/issue-marker.ts';
import { maxSkippedNumbers, recordIssue } from './record-issue.ts';

/** Reads the skipped issue numbers one by one. One that cannot be read is kept for the next time. */
export async function reconcileSkippedNumbers(
  sql: SqlStorage,
  repository: Repository,
  secrets: readonly string[],
  now: () => number,
): Promise<void> {
  const numbers = sql.exec<{ number: number }>(
    'SELECT number FROM skipped_issue_numbers ORDER BY number LIMIT ?',
    maxSkippedNumbers,
  );
  for (const { number } of numbers.toArray()) {
    try {
      await recordMarkedIssue(sql, await readIssue(repository, number), secrets, now());
    } catch (error) {
      const status = refusalStatus(error);
      log('warn', 'issue number unread', { number, status: status ?? 0 });
      if (!goneStatuses.includes(status)) continue;
    }
    sql.exec('DELETE FROM skipped_issue_numbers WHERE number = ?', number);
  }
}

/**
 * Lists the issues that were created since `since` and records ours.
 * @returns whether the list was complete; without that, absence means nothing
 */
export async function reconcileFromIssueList(
  sql: SqlStorage,
  repository: Repository,
  since: number,
  secrets: readonly string[],
  now: () => number,
): Promise<boolean> {
  const { issues, isComplete } = await listIssuesSince(repository, since);
  // In the order of their numbers: of two issues of one submission the first stays open.
  for (const issue of [...issues].sort((a, b) => a.number - b.number)) await recordMarkedIssue(sql, issue, secrets, now());
  return isComplete;
}

async function recordMarkedIssue(sql: SqlStorage, issue: Issue, secrets: readonly string[], now: number): Promise<void> {
  const subject = await subjectIn(issue.body, secrets);
  if (subject) recordIssue(sql, subject, issue, now);
}
