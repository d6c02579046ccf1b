// Looks at an issue again: adopts what the committee did there, and sends the difference to what it should be. Repeatable as a whole.

import { ZodError } from 'zod';
import type { Outcome } from '../../../src/domain/delivery/delivery.ts';
import { githubPace } from '../../../src/domain/delivery/pacing.ts';
import { differenceOf, type IssueWish } from '../../../src/domain/issue/issue-wish.ts';
import type { Issue } from '../../github/issue.ts';
import { forgetMilestones, milestoneNumber } from '../../github/milestone-number.ts';
import { readIssue } from '../../github/read-issue.ts';
import { refusalStatus } from '../../github/refusal-status.ts';
import { type IssueChange, updateIssue } from '../../github/update-issue.ts';
import { log } from '../../log.ts';
import type { DeliveryHandler, GitHubContext } from '../deliver/context.ts';
import { goneOrError } from '../deliver/gone-or-error.ts';
import { markSending, raiseDelivery } from '../outbox.ts';
import { adoptChanges } from '../review/adopt-changes.ts';
import { reviewersOf, setLogins } from '../review/reviewers.ts';
import { recordCall } from '../schedule.ts';
import { type Subject, subjectOf } from '../subject.ts';
import { forgetIssue, issueNumberOf, recordSeen } from './issues.ts';
import { duplicateWish, subjectWish } from './subject-issue.ts';

const minute = 60_000;

/** Looks at an issue once: repeatable, also where it was interrupted anywhere. */
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
      if (isPostponed) return { kind: 'not yet', reason: 'it is not known yet who changed it', retryAfterMilliseconds: 5_000 };
      recordSeen(sql, number, found.updatedAt);
    }
    const wish = isDuplicate ? duplicateWish(sql, subject, own) : subjectWish(sql, subject, found);
    return await send(context, subject, found, wish);
  } catch (error) {
    if (refusalStatus(error) === undefined && !(error instanceof ZodError)) throw error; // ours, and none of GitHub’s
    const outcome = await goneOrError(context, error, `issue ${number} was deleted or moved`);
    return outcome.kind === 'gone' && subject.kind === 'cycle' && !isDuplicate ? makeAnew(context, subject, number) : outcome;
  }
};

/** Without the issue of a cycle nobody could release its decisions. */
function makeAnew({ sql, now }: GitHubContext, subject: Subject, number: number): Outcome {
  forgetIssue(sql, number);
  raiseDelivery(sql, subject, { kind: 'issue' }, now());
  return { kind: 'not yet', reason: `issue ${number} was deleted or moved, and is made anew`, retryAfterMilliseconds: minute };
}

async function send(context: GitHubContext, subject: Subject, found: Issue, wish: IssueWish): Promise<Outcome> {
  const { github } = context;
  const difference = differenceOf(found, wish);
  if (!difference) return { kind: 'done' };
  const { milestoneTitle, ...rest } = difference;
  const milestone = milestoneTitle === undefined ? undefined : await milestoneNumber(github, milestoneTitle);
  const change: IssueChange = { ...rest, ...(milestone === undefined ? {} : { milestone }) };
  if (Object.keys(change).length > 0) {
    const after = await update(context, found.number, change);
    if (!after) return sendLess(context, subject, found, change);
    // GitHub may drop whoever cannot be assigned: an assignment is a wish only.
    const { assignees: _assignees, ...others } = wish;
    if (!differenceOf(after, others)) return { kind: 'done' };
  }
  log('error', 'labels or milestone missing: run `npm run github -- doctor`', { issueNumber: found.number });
  return { kind: 'not yet', reason: 'labels or milestone cannot be set yet', retryAfterMilliseconds: 60 * minute };
}

/** The issue after a change; undefined where GitHub refuses the change as a whole for who is assigned in it, or its milestone. */
async function update({ sql, github, now }: GitHubContext, number: number, change: IssueChange): Promise<Issue | undefined> {
  recordCall(sql, 'github', now());
  try {
    return await updateIssue(github, number, change);
  } catch (error) {
    const isSuspect = change.assignees !== undefined || change.milestone !== undefined;
    if (refusalStatus(error) === 422 && isSuspect) return undefined;
    throw error;
  }
}

/**
 * Somebody who left cannot be assigned, and a milestone may have been made anew under another number. Everything else is set now, and whoever
 * is not on the committee any more reads it no longer; the next look does the rest.
 */
async function sendLess(context: GitHubContext, subject: Subject, found: Issue, change: IssueChange): Promise<Outcome> {
  const { sql, github, committee, now, wait } = context;
  const { assignees: _assignees, milestone: _milestone, ...others } = change;
  forgetMilestones(github);
  const reviewers = reviewersOf(sql, subject.id);
  await committee.load(github, reviewers);
  const left = reviewers.filter((login) => committee.roleOf(login) === undefined);
  if (left.length > 0) {
    const staying = reviewers.filter((login) => !left.includes(login));
    setLogins(sql, 'reviewers', subject.id, staying, now());
  }
  if (Object.keys(others).length > 0) {
    await wait(githubPace.intervalMilliseconds);
    await update(context, found.number, others);
  }
  return { kind: 'not yet', reason: 'GitHub refused an assignment or the milestone', retryAfterMilliseconds: minute };
}

/** As long as the delivery has waited already: seconds at first, an hour at the most for an issue that GitHub refuses. */
function waitForIssue(since: number, now: number): number {
  return Math.min(60 * minute, Math.max(2_000, now - since));
}
