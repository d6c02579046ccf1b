// Deliveries that change an existing issue. Each sets a final state, so that all can be repeated.
import type { Outcome } from '../../../src/domain/delivery/delivery.ts';
import { labelsOf } from '../../../src/domain/labels.ts';
import { isRepositoryOpen } from '../../github/is-repository-open.ts';
import { milestoneNumber } from '../../github/milestone-number.ts';
import { outcomeOfError } from '../../github/outcome-of-error.ts';
import { readIssue } from '../../github/read-issue.ts';
import { goneStatuses, refusalStatus } from '../../github/refusal-status.ts';
import { updateIssue } from '../../github/update-issue.ts';
import { log } from '../../log.ts';
import type { StoredSubmission } from '../find-submission.ts';
import { markSending } from '../outbox.ts';
import { recordCall } from '../schedule.ts';
import type { DeliveryHandler, GitHubContext } from './context.ts';

const minute = 60_000;
const isStatus = (label: string) => label.startsWith('status: ');

/** Labels an application's issue as withdrawn and closes it; labels that the committee added stay. */
export const withdrawIssue: DeliveryHandler<GitHubContext> = onIssue(async ({ sql, github, now }, issueNumber, { form }) => {
  const { labels } = await readIssue(github, issueNumber);
  const changed = [...labels.filter((label) => !isStatus(label)), ...labelsOf(form, 'withdrawn')];
  recordCall(sql, 'github', now());
  await updateIssue(github, issueNumber, { labels: [...new Set(changed)], isClosed: true });
  return { kind: 'done' };
});

/**
 * Sets the labels and the milestone that GitHub dropped from a create call, and nothing else: what the committee has set stays. Waits for
 * a milestone that does not exist yet.
 */
export const repairIssue: DeliveryHandler<GitHubContext> = onIssue(
  async ({ sql, github, now }, issueNumber, { form, status, cycleTitle }) => {
    const found = await readIssue(github, issueNumber);
    const hasStatus = found.labels.some(isStatus);
    const missing = labelsOf(form, status).filter((label) => !found.labels.includes(label) && !(hasStatus && isStatus(label)));
    const milestone = found.milestoneTitle === undefined ? await milestoneNumber(github, cycleTitle) : undefined;
    if (missing.length > 0 || milestone !== undefined) {
      recordCall(sql, 'github', now());
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

/** Closes a second issue of the same submission; its new title names the first. */
export const closeDuplicate: DeliveryHandler<GitHubContext> = async (context, delivery, submission) =>
  onIssue(async ({ sql, github, now }, issueNumber, { reference }) => {
    recordCall(sql, 'github', now());
    await updateIssue(github, delivery.issue_number, { title: `Duplicate of #${issueNumber} (${reference})`, isClosed: true });
    return { kind: 'done' };
  })(context, delivery, submission);

function onIssue(
  change: (context: GitHubContext, issueNumber: number, submission: StoredSubmission) => Promise<Outcome>,
): DeliveryHandler<GitHubContext> {
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
      return await change(context, issueNumber, submission);
    } catch (error) {
      if (goneStatuses.includes(refusalStatus(error)) && (await isRepositoryOpen(context.github)))
        return { kind: 'gone', reason: `issue ${issueNumber} was deleted or moved` };
      return outcomeOfError(error, context.now());
    }
  };
}

/** As long as the delivery has waited already: seconds at first, an hour at the most for an issue that GitHub refuses. */
function waitForIssue(since: number, now: number): number {
  return Math.min(60 * minute, Math.max(2_000, now - since));
}
