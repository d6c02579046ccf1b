// Deliveries that set something on an issue that exists. All are repeatable: they wish for a state, not a change.
import type { Outcome } from '../../../src/domain/delivery/delivery.ts';
import { labelsOf } from '../../../src/domain/labels.ts';
import { milestoneNumber } from '../../github/milestone-number.ts';
import { outcomeOfError } from '../../github/outcome-of-error.ts';
import { readIssue } from '../../github/read-issue.ts';
import { updateIssue } from '../../github/update-issue.ts';
import { log } from '../../log.ts';
import { countCall } from '../lanes.ts';
import { markSending } from '../outbox.ts';
import type { Deliver, GitHubContext } from './context.ts';

const minute = 60_000;
const isStatus = (label: string) => label.startsWith('status: ');

/** Labels an application's issue as withdrawn and closes it; labels that the committee added stay. */
export const withdrawIssue: Deliver<GitHubContext> = onIssue(async ({ sql, github, now }, issueNumber, { form }) => {
  const { labels } = await readIssue(github, issueNumber);
  const wished = [...labels.filter((label) => !isStatus(label)), ...labelsOf(form, 'withdrawn')];
  countCall(sql, 'github', now());
  await updateIssue(github, issueNumber, { labels: [...new Set(wished)], isClosed: true });
  return { kind: 'done' };
});

/**
 * Sets the labels and the milestone that GitHub dropped from a create call, and nothing else: what the committee has set stays. A
 * milestone that nobody has made yet is waited for.
 */
export const repairIssue: Deliver<GitHubContext> = onIssue(
  async ({ sql, github, now }, issueNumber, { form, status, cycleTitle }) => {
    const found = await readIssue(github, issueNumber);
    const hasStatus = found.labels.some(isStatus);
    const missing = labelsOf(form, status).filter((label) => !found.labels.includes(label) && !(hasStatus && isStatus(label)));
    const milestone = found.milestoneTitle === undefined ? await milestoneNumber(github, cycleTitle) : undefined;
    if (missing.length > 0 || milestone !== undefined) {
      countCall(sql, 'github', now());
      const change = { labels: [...found.labels, ...missing], ...(milestone === undefined ? {} : { milestone }) };
      const { labels, milestoneTitle } = await updateIssue(github, issueNumber, change);
      if (missing.every((label) => labels.includes(label)) && milestoneTitle !== undefined) return { kind: 'done' };
    } else if (found.milestoneTitle !== undefined) {
      return { kind: 'done' };
    }
    log('error', 'labels or milestone missing: run `npm run provision`, and give the App “Issues: read and write”', {
      issueNumber,
    });
    return { kind: 'not yet', reason: 'labels or milestone cannot be set yet', retryAfterMilliseconds: 60 * minute };
  },
);

/** Closes a second issue of the same submission and says in its title which one counts. */
export const closeTwin: Deliver<GitHubContext> = async (context, delivery, submission) =>
  onIssue(async ({ sql, github, now }, issueNumber, { reference }) => {
    countCall(sql, 'github', now());
    await updateIssue(github, delivery.issue_number, { title: `Duplicate of #${issueNumber} (${reference})`, isClosed: true });
    return { kind: 'done' };
  })(context, delivery, submission);

function onIssue(
  carryOut: (context: GitHubContext, issueNumber: number, submission: Parameters<Deliver<GitHubContext>>[2]) => Promise<Outcome>,
): Deliver<GitHubContext> {
  return async (context, delivery, submission) => {
    markSending(context.sql, delivery, context.now());
    const { issueNumber } = submission;
    if (issueNumber === undefined) {
      return {
        kind: 'not yet',
        reason: 'its issue does not exist yet',
        retryAfterMilliseconds: waitForIssue(delivery.created_at, context.now()),
      };
    }
    try {
      return await carryOut(context, issueNumber, submission);
    } catch (error) {
      return outcomeOfError(error, context.now());
    }
  };
}

/** Seconds at first, since the issue is on its way as a rule; up to an hour for one that GitHub refuses. */
function waitForIssue(since: number, now: number): number {
  return Math.min(60 * minute, Math.max(2_000, now - since));
}
