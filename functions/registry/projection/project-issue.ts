// Looks at an issue again: adopts what the committee did there, and sends the difference to what it should be. Repeatable as a whole.

import { ZodError } from 'zod';
import type { Outcome } from '../../../src/domain/delivery/delivery.ts';
import { differenceOf, type IssueWish } from '../../../src/domain/issue/issue-wish.ts';
import type { Issue } from '../../github/issue.ts';
import { milestoneNumber } from '../../github/milestone-number.ts';
import { readIssue } from '../../github/read-issue.ts';
import { refusalStatus } from '../../github/refusal-status.ts';
import { type IssueChange, updateIssue } from '../../github/update-issue.ts';
import { log } from '../../log.ts';
import type { DeliveryHandler, GitHubContext } from '../deliver/context.ts';
import { goneOrError } from '../deliver/gone-or-error.ts';
import { markSending } from '../outbox.ts';
import { adoptChanges } from '../review/adopt-changes.ts';
import { recordCall } from '../schedule.ts';
import { subjectOf } from '../subject.ts';
import { issueNumberOf, recordSeen } from './issues.ts';
import { duplicateWish, subjectWish } from './subject-issue.ts';

const minute = 60_000;

export const projectIssue: DeliveryHandler<GitHubContext> = async (context, delivery) => {
  const { sql, github, now } = context;
  markSending(sql, delivery, now());
  const subject = subjectOf(delivery);
  const own = issueNumberOf(sql, subject);
  if (own === undefined)
    return {
      kind: 'not yet',
      reason: 'its issue does not exist yet',
      retryAfterMilliseconds: waitForIssue(delivery.created_at, now()),
    };
  const isDuplicate = delivery.key !== '';
  const number = isDuplicate ? Number(delivery.key) : own;
  try {
    const found = await readIssue(github, number);
    if (!isDuplicate) {
      const isPostponed = await adoptChanges(context, subject, found, delivery.attempts);
      if (isPostponed) return { kind: 'not yet', reason: 'GitHub does not tell yet who changed it', retryAfterMilliseconds: 5_000 };
      recordSeen(sql, number, found.updatedAt);
    }
    const wish = isDuplicate ? duplicateWish(sql, subject, own) : subjectWish(sql, subject, found);
    return await send(context, found, wish);
  } catch (error) {
    if (refusalStatus(error) === undefined && !(error instanceof ZodError)) throw error; // ours, and none of GitHub’s
    return goneOrError(context, error, `issue ${number} was deleted or moved`);
  }
};

async function send({ sql, github, now }: GitHubContext, found: Issue, wish: IssueWish): Promise<Outcome> {
  const difference = differenceOf(found, wish);
  if (!difference) return { kind: 'done' };
  const { milestoneTitle, ...rest } = difference;
  const milestone = milestoneTitle === undefined ? undefined : await milestoneNumber(github, milestoneTitle);
  const change: IssueChange = { ...rest, ...(milestone === undefined ? {} : { milestone }) };
  if (Object.keys(change).length > 0) {
    recordCall(sql, 'github', now());
    const after = await updateIssue(github, found.number, change);
    // GitHub drops silently whoever cannot be assigned: an assignment is a wish only.
    const { assignees: _assignees, ...others } = wish;
    if (!differenceOf(after, others)) return { kind: 'done' };
  }
  log('error', 'labels or milestone missing: run `npm run github -- doctor`', { issueNumber: found.number });
  return { kind: 'not yet', reason: 'labels or milestone cannot be set yet', retryAfterMilliseconds: 60 * minute };
}

/** As long as the delivery has waited already: seconds at first, an hour at the most for an issue that GitHub refuses. */
function waitForIssue(since: number, now: number): number {
  return Math.min(60 * minute, Math.max(2_000, now - since));
}
