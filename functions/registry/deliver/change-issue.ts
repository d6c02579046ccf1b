// Deliveries that set something on an issue that exists. All are repeatable: they wish for a state, not a change.
import type { Outcome } from '../../../src/domain/delivery/delivery.ts';
import { labelsOf } from '../../../src/domain/labels.ts';
import type { Repository } from '../../github/client.ts';
import { milestoneNumber } from '../../github/milestone-number.ts';
import { outcomeOfError } from '../../github/outcome-of-error.ts';
import { readIssue } from '../../github/read-issue.ts';
import { updateIssue } from '../../github/update-issue.ts';
import { countGithubCall } from '../lanes.ts';
import { type Delivery, markSending } from '../outbox.ts';
import type { Submission } from '../submissions.ts';
import type { Deliver, GitHubContext } from './context.ts';

const notThereYet: Outcome = { kind: 'unclear', reason: 'its issue does not exist yet' };

/** Labels an application's issue as withdrawn and closes it; labels that the committee added stay. */
export const withdrawIssue: Deliver<GitHubContext> = (context, delivery, submission) =>
  change(context, delivery, submission, async (github, issueNumber) => {
    const { labels } = await readIssue(github, issueNumber);
    const kept = labels.filter((label) => !label.startsWith('status: '));
    await updateIssue(github, issueNumber, {
      labels: [...new Set([...kept, ...labelsOf(submission.form, 'withdrawn')])],
      isClosed: true,
    });
    return { kind: 'done' };
  });

/** Sets the labels and the milestone that GitHub dropped from a create call, as it does without permission. */
export const repairIssue: Deliver<GitHubContext> = (context, delivery, submission) =>
  change(context, delivery, submission, async (github, issueNumber) => {
    const milestone = await milestoneNumber(github, submission.cycleTitle);
    const { labels } = await readIssue(github, issueNumber);
    const wished = labelsOf(submission.form, submission.status);
    const issue = await updateIssue(github, issueNumber, {
      labels: [...new Set([...labels, ...wished])],
      ...(milestone === undefined ? {} : { milestone }),
    });
    const isWhole = wished.every((label) => issue.labels.includes(label)) && issue.milestoneTitle === submission.cycleTitle;
    return isWhole ? { kind: 'done' } : { kind: 'unclear', reason: 'labels or milestone are still missing' };
  });

/** Closes a second issue of the same submission and says in its title which one counts. */
export const closeTwin: Deliver<GitHubContext> = (context, delivery, submission) =>
  change(context, delivery, submission, async (github, issueNumber) => {
    await updateIssue(github, delivery.issue_number, {
      title: `Duplicate of #${issueNumber} (${submission.reference})`,
      isClosed: true,
    });
    return { kind: 'done' };
  });

async function change(
  { sql, github, now }: GitHubContext,
  delivery: Delivery,
  { issueNumber }: Submission,
  carryOut: (github: Repository, issueNumber: number) => Promise<Outcome>,
): Promise<Outcome> {
  markSending(sql, delivery, now());
  if (issueNumber === undefined) return notThereYet;
  countGithubCall(sql, now());
  try {
    return await carryOut(github, issueNumber);
  } catch (error) {
    return outcomeOfError(error, now());
  }
}
