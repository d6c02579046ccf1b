import type { Outcome } from '../../../src/domain/delivery/delivery.ts';
import { githubPace } from '../../../src/domain/delivery/pacing.ts';
import { createIssue, type NewIssue } from '../../github/create-issue.ts';
import { forgetMilestones, milestoneNumber } from '../../github/milestone-number.ts';
import { outcomeOfError } from '../../github/outcome-of-error.ts';
import { log } from '../../log.ts';
import { markerOf } from '../../signing/issue-marker.ts';
import { markSending } from '../outbox.ts';
import { recordSeen } from '../projection/issues.ts';
import { type SubjectIssue, subjectIssue } from '../projection/subject-issue.ts';
import { recordIssue, recordIssueNumber } from '../reconcile/record-issue.ts';
import { recordCall } from '../schedule.ts';
import { type Subject, subjectOf } from '../subject.ts';
import type { DeliveryHandler, GitHubContext } from './context.ts';
import { readMailboxes } from './sender-address.ts';

/** Creates the issue of a subject: a call that must never be made twice. */
export const createSubjectIssue: DeliveryHandler<GitHubContext> = async (context, delivery) => {
  const { sql, settings, github, now, wait } = context;
  const subject = subjectOf(delivery);
  const marker = await markerOf(subject, settings.signingSecret);
  const mailboxes = await readMailboxes(context, subject);
  if ('kind' in mailboxes) {
    markSending(sql, delivery, now());
    return mailboxes;
  }
  // Rendered just before each call: an application may be withdrawn while GitHub is asked for something else.
  const currentIssue = (): SubjectIssue => subjectIssue(sql, subject, marker, mailboxes);
  const milestone = await milestoneNumber(github, currentIssue().milestoneTitle);
  const issue = currentIssue();
  markSending(sql, delivery, now()); // the output gate makes this durable before the call below leaves
  const outcome = await create(context, subject, { ...issue, milestone });
  if (outcome.kind !== 'refused') return outcome;
  // 422: GitHub created nothing. A deleted milestone or a label that it refuses must not lose an application: the same text is sent without
  // them, and its projection follows.
  forgetMilestones(github);
  log('warn', 'issue refused', { subject: subject.id, reason: outcome.reason });
  await wait(githubPace.intervalMilliseconds);
  return create(context, subject, { ...currentIssue(), labels: [], milestone: undefined });
};

async function create({ sql, github, now }: GitHubContext, subject: Subject, issue: NewIssue): Promise<Outcome> {
  recordCall(sql, 'github', now());
  try {
    const created = await createIssue(github, issue);
    recordIssueNumber(sql, created.number);
    recordIssue(sql, subject, created, now());
    recordSeen(sql, created.number, created.updatedAt);
    return { kind: 'done' };
  } catch (error) {
    return outcomeOfError(error, now());
  }
}
