// Judges what somebody changed on an issue by hand. What is not allowed, the projection puts back; here is the one sentence that says why.

import type { ApplicationFacts } from '../../../src/domain/commands/command.ts';
import {
  commandOfStranger,
  judgeLabelMove,
  labelOfStranger,
  severalStatusLabels,
  statusLabelRemoved,
} from '../../../src/domain/commands/judge-label-move.ts';
import { hasLogin } from '../../../src/domain/commands/logins.ts';
import { runCommands } from '../../../src/domain/commands/run-commands.ts';
import { markdownLine } from '../../../src/domain/text/neutralise.ts';
import { findSubmissionById, type StoredSubmission } from '../find-submission.ts';
import { addReply } from './add-reply.ts';
import { applyChange } from './apply-changes.ts';
import { applicationFacts } from './facts.ts';
import type { HandChange } from './hand-changes.ts';
import type { ReviewContext } from './review-context.ts';

/** Adopts a change, or says why it is put back. */
export function adoptHandChange(context: ReviewContext, change: HandChange): void {
  const { sql, subject, issueNumber, now } = context;
  const submission = findSubmissionById(sql, subject.id);
  if (!submission) return;
  const sentence = judge(context, submission, change);
  if (sentence !== '') addReply(sql, subject, issueNumber, `event-${change.eventId}`, sentence, now);
}

/** @returns why it is put back; empty where it was adopted, or needs no word */
function judge(context: ReviewContext, submission: StoredSubmission, change: HandChange): string {
  const facts = applicationFacts(context.sql, submission, context.phaseOfCycle(submission.cycleCode));
  if (!facts) return '';
  const isWithdrawn = submission.status === 'withdrawn';
  switch (change.kind) {
    case 'labeled':
      return judgeLabels(context, facts, change);
    case 'unlabeled':
      return change.status === facts.status ? statusLabelRemoved(facts, change.login).reply : '';
    case 'closed':
      return isWithdrawn ? '' : 'Closing decides nothing, so the issue is open again. `/help` lists the commands that decide.';
    case 'reopened':
      return isWithdrawn ? 'It is withdrawn, so the issue is closed again. Only the applicant can take that back.' : '';
    case 'milestoned':
      return change.milestone === submission.cycleTitle
        ? ''
        : `An application stays in the cycle that it was sent for, so its milestone is **${markdownLine(submission.cycleTitle)}** again.`;
    case 'demilestoned':
      return '';
    case 'assigned':
      return assign(context, facts, change.login, change.assignee);
    case 'unassigned':
      return unassign(context, facts, change.login, change.assignee);
  }
}

function judgeLabels(
  context: ReviewContext,
  facts: ApplicationFacts,
  { login, statuses, others }: HandChange & { kind: 'labeled' },
): string {
  const role = context.roleOf(login);
  if (role === undefined) return labelOfStranger(facts, login).reply;
  const [to] = statuses;
  if (to === undefined)
    return `There is no such status, so ${others.length === 1 ? 'the label was' : 'the labels were'} taken away.`;
  if (statuses.length + others.length > 1) return severalStatusLabels(facts, login).reply;
  const actor = { login, role };
  const { changes, reply } = judgeLabelMove(facts, actor, to);
  for (const change of changes) applyChange({ ...context, actor }, context.subject, change);
  return reply;
}

/** An assignment by hand is judged as `/assign` is. */
function assign(context: ReviewContext, facts: ApplicationFacts, login: string, assignee: string): string {
  return hasLogin(facts.reviewers, assignee) ? '' : judgeAs('assign', context, facts, login, assignee);
}

/** One that is taken away is judged as `/unclaim @name` is. */
function unassign(context: ReviewContext, facts: ApplicationFacts, login: string, assignee: string): string {
  return hasLogin(facts.reviewers, assignee) ? judgeAs('unclaim', context, facts, login, `@${assignee}`) : '';
}

function judgeAs(verb: 'assign' | 'unclaim', context: ReviewContext, facts: ApplicationFacts, login: string, text: string): string {
  const role = context.roleOf(login);
  if (role === undefined) return commandOfStranger(login).reply;
  const { changes, reply } = runCommands(
    facts,
    { login, role },
    { commands: [{ verb, text, isKnown: true, nearest: undefined }], leftOut: 0, isCut: false },
    { isMember: (one) => context.roleOf(one) !== undefined, isKnownReference: () => false, declineReasons: [] },
  );
  for (const change of changes) applyChange({ ...context, actor: { login, role } }, context.subject, change);
  return changes.length > 0 ? '' : reply;
}
