import type { Outcome } from '../../../src/domain/delivery/delivery.ts';
import { githubPace } from '../../../src/domain/delivery/pacing.ts';
import { renderIssue } from '../../../src/domain/issue/render-issue.ts';
import { renderWithdrawn } from '../../../src/domain/issue/render-withdrawn.ts';
import { labelsOf } from '../../../src/domain/labels.ts';
import { createIssue, type NewIssue } from '../../github/create-issue.ts';
import { forgetMilestones, milestoneNumber } from '../../github/milestone-number.ts';
import { outcomeOfError } from '../../github/outcome-of-error.ts';
import { log } from '../../log.ts';
import { markerOf } from '../../signing/issue-marker.ts';
import { findMenteeReference, findSubmissionById, type StoredSubmission } from '../find-submission.ts';
import { markSending } from '../outbox.ts';
import { recordIssue, recordIssueNumber } from '../reconcile/record-issue.ts';
import { recordCall } from '../schedule.ts';
import type { DeliveryHandler, GitHubContext } from './context.ts';

/** Creates the issue of a submission: the only call that must never be made twice. */
export const createSubmissionIssue: DeliveryHandler<GitHubContext> = async (context, delivery, submission) => {
  const { sql, settings, github, now, wait } = context;
  const marker = await markerOf(submission.id, settings.signingSecret);
  const milestone = await milestoneNumber(github, submission.cycleTitle);
  const issue = currentIssue(sql, submission, marker);
  markSending(sql, delivery, now()); // the output gate makes this durable before the call below leaves
  const outcome = await create(context, submission, { ...issue, milestone });
  if (outcome.kind !== 'refused') return outcome;
  // 422: GitHub created nothing. A deleted milestone or a label that it refuses must not lose an application: the same text is sent without
  // them, and a repair follows.
  forgetMilestones(github);
  log('warn', 'issue refused', { submission: submission.id, reason: outcome.reason });
  await wait(githubPace.intervalMilliseconds);
  return create(context, submission, { ...currentIssue(sql, submission, marker), labels: [], milestone: undefined });
};

/** The issue as the submission is at this moment: it may have been withdrawn while GitHub was asked for something else. */
function currentIssue(sql: SqlStorage, before: StoredSubmission, marker: string): Pick<NewIssue, 'title' | 'body' | 'labels'> {
  const submission = findSubmissionById(sql, before.id) ?? before;
  const labels = labelsOf(submission.form, submission.status);
  if (submission.status === 'withdrawn') return { ...renderWithdrawn({ ...submission, marker }), labels };
  const menteeReference = submission.form === 'goal-sheet' ? findMenteeReference(sql, submission) : undefined;
  return { ...renderIssue({ ...submission, marker, menteeReference }), labels };
}

async function create({ sql, github, now }: GitHubContext, submission: StoredSubmission, issue: NewIssue): Promise<Outcome> {
  recordCall(sql, 'github', now());
  try {
    const created = await createIssue(github, issue);
    recordIssueNumber(sql, created.number);
    recordIssue(sql, submission.id, created, now());
    return { kind: 'done' };
  } catch (error) {
    return outcomeOfError(error, now());
  }
}
