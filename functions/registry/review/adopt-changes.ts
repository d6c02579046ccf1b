// Adopts what people did on an issue: their commands, the labels that they set, whom they assigned. Everything is read from GitHub first and
// then judged in GitHub's order without waiting for anything, so that nothing comes between.
import { isStatusLabel, statusLabel } from '../../../src/domain/application/status.ts';
import type { Issue } from '../../github/issue.ts';
import { type IssueEvent, listIssueEvents } from '../../github/list-issue-events.ts';
import { phaseOfCycle } from '../cycles.ts';
import type { GitHubContext } from '../deliver/context.ts';
import { raiseDelivery } from '../outbox.ts';
import { eventsReadTo, recordEventsRead } from '../projection/issues.ts';
import { readState } from '../registry-state.ts';
import type { Subject } from '../subject.ts';
import { adoptComment } from './adopt-comment.ts';
import { adoptHandChange } from './adopt-hand-change.ts';
import { askedLogins } from './asked-logins.ts';
import { markReadTo, unreadComments } from './comments.ts';
import { factsOf } from './facts.ts';
import { handChanges } from './hand-changes.ts';
import type { ReviewContext } from './review-context.ts';

/** After this many looks a label whose event GitHub does not tell is taken away without a word. */
const patience = 6;

/**
 * Adopts what people did on the issue of a subject.
 * @param attempts how often this look was tried
 * @returns true where it has to wait: GitHub does not tell yet who set a label, or very many people had to be asked for
 * @throws where GitHub gives no answer: nothing was adopted then
 */
export async function adoptChanges(context: GitHubContext, subject: Subject, found: Issue, attempts: number): Promise<boolean> {
  const { sql, github, now, programNow, committee, transaction } = context;
  const phase = (code: string) => phaseOfCycle(code, programNow());
  const facts = factsOf(sql, subject, phase);
  if (!facts) return false;
  const { comments, isComplete } = await unreadComments(context, found.number);
  const events = facts.kind === 'application' ? await listIssueEvents(github, found.number) : [];
  if (facts.kind === 'application' && attempts < patience && hasUnexplainedLabel(sql, subject, found, events)) return true;
  const changes = handChanges(events, eventsReadTo(sql, found.number), readState(sql, 'own account'));
  const isLoaded = await committee.load(github, [
    ...comments.flatMap(askedLogins),
    ...changes.flatMap((change) => [change.login, ...('assignee' in change ? [change.assignee] : [])]),
  ]);
  if (!isLoaded) return true;
  // Nothing is awaited from here on.
  const review: ReviewContext = {
    sql,
    subject,
    issueNumber: found.number,
    phaseOfCycle: phase,
    programNow: programNow().toString(),
    roleOf: (login) => committee.roleOf(login),
    now: now(),
  };
  const steps = [
    ...comments.map((comment) => ({ at: comment.updatedAt, adopt: () => adoptComment(review, comment) })),
    ...changes.map((change) => ({ at: change.at, adopt: () => adoptHandChange(review, change) })),
  ];
  transaction(() => {
    for (const { adopt } of steps.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) adopt();
    recordEventsRead(sql, found.number, events.at(-1)?.id ?? 0);
    if (isComplete) markReadTo(sql, found.number, comments);
    else raiseDelivery(sql, subject, { kind: 'projection' }, now());
  });
  return false;
}

/** Whether the issue has a status label that it never had from us, and that no event speaks of: GitHub's list of events may lag behind. */
function hasUnexplainedLabel(sql: SqlStorage, { id }: Subject, { labels }: Issue, events: readonly IssueEvent[]): boolean {
  const query = "SELECT event FROM audit WHERE subject_kind = 'submission' AND subject_id = ? AND event LIKE 'status: %'";
  const had = sql.exec<{ event: string }>(query, id).toArray();
  const explained = [statusLabel('received'), ...had.map(({ event }) => event), ...events.map(({ label }) => label)];
  return labels.some((label) => isStatusLabel(label) && !explained.includes(label));
}
