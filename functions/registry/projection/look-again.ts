import { raiseDelivery } from '../outbox.ts';
import { seenUpdatedAt, subjectOfIssue } from './issues.ts';

/**
 * Has an issue of ours looked at again: a webhook, or a list, says no more than that something changed.
 * @param updatedAt GitHub's time (epoch milliseconds) of the change, where it is known: what was seen already needs no look
 */
export function lookAgain(sql: SqlStorage, issueNumber: number, now: number, updatedAt?: number): void {
  const found = subjectOfIssue(sql, issueNumber);
  if (!found || found.isDuplicate) return;
  if (updatedAt === undefined || updatedAt > seenUpdatedAt(sql, issueNumber))
    raiseDelivery(sql, found.subject, { kind: 'projection' }, now);
}
