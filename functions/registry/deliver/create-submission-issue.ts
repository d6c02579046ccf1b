import { renderIssue } from '../../../src/domain/issue/render-issue.ts';
import { labelsOf } from '../../../src/domain/labels.ts';
import { createIssue } from '../../github/create-issue.ts';
import type { Issue } from '../../github/issue.ts';
import { milestoneNumber } from '../../github/milestone-number.ts';
import { outcomeOfError } from '../../github/outcome-of-error.ts';
import { markerOf } from '../../signing/issue-marker.ts';
import { audit } from '../audit.ts';
import { noteIssue, noteNumber } from '../issue-evidence.ts';
import { countGithubCall } from '../lanes.ts';
import { addDelivery, markSending } from '../outbox.ts';
import type { Deliver, GitHubContext } from './context.ts';

/** Creates the issue of a submission: the one call of the system that must never be made twice. */
export const createSubmissionIssue: Deliver<GitHubContext> = async ({ sql, settings, github, now }, delivery, submission) => {
  const labels = labelsOf(submission.form, submission.status);
  const marker = await markerOf(submission.id, settings.signingSecret);
  const milestone = await milestoneNumber(github, submission.cycleTitle);
  const text = renderIssue({ ...submission, marker });
  markSending(sql, delivery, now()); // the output gate makes this durable before the call below leaves
  countGithubCall(sql, now());
  let issue: Issue;
  try {
    issue = await createIssue(github, { ...text, labels, milestone });
  } catch (error) {
    return outcomeOfError(error, now());
  }
  noteNumber(sql, issue.number);
  noteIssue(sql, submission.id, issue.number, now());
  const isComplete = labels.every((label) => issue.labels.includes(label)) && issue.milestoneTitle === submission.cycleTitle;
  if (!isComplete) {
    audit(sql, submission.id, 'labels or milestone dropped', `issue ${issue.number}`, now());
    addDelivery(sql, submission.id, 'repair', now());
  }
  return { kind: 'done' };
};
