// What people changed on an issue by hand, told from GitHub's events and not from what it looks like now: however late we look, and whatever
// was missed, the same changes are found in the same order.
import { isStatusLabel, type Status, statusLabel, statusNames } from '../../../src/domain/application/status.ts';
import type { IssueEvent } from '../../github/list-issue-events.ts';

/** One thing that somebody did. */
export type HandChange = {
  /** The newest of its events. */
  readonly eventId: number;
  /** ISO instant of GitHub's clock. */
  readonly at: string;
  /** Empty where the account is gone. */
  readonly login: string;
} /** Status labels that were set at once; `other` has those that are no status. */ & (
  | { readonly kind: 'labeled'; readonly statuses: readonly Status[]; readonly others: readonly string[] }
  | { readonly kind: 'unlabeled'; readonly status: Status }
  | { readonly kind: 'closed' | 'reopened' }
  | { readonly kind: 'milestoned' | 'demilestoned'; readonly milestone: string }
  | { readonly kind: 'assigned' | 'unassigned'; readonly assignee: string }
);

/** The menu of labels on GitHub sends what was chosen as one change, dated within seconds. */
const atOnce = 5_000;

/** What people did since `readTo`, the id of the newest event that was read; the oldest first. What our own account did is nothing. */
export function handChanges(events: readonly IssueEvent[], readTo: number, ownAccount: number): readonly HandChange[] {
  const byPeople = events.filter(({ id, actor }) => id > readTo && actor?.id !== ownAccount);
  const changes: HandChange[] = [];
  let labels: IssueEvent[] = [];
  const endLabels = () => {
    changes.push(...labelChange(labels));
    labels = [];
  };
  for (const event of byPeople) {
    const last = labels.at(-1);
    if (last && (last.actor?.id !== event.actor?.id || Date.parse(event.createdAt) - Date.parse(last.createdAt) > atOnce))
      endLabels();
    if (event.label !== undefined && isStatusLabel(event.label)) labels.push(event);
    else changes.push(...otherChange(event));
  }
  endLabels();
  return changes.sort((a, b) => a.eventId - b.eventId);
}

/** Status labels that one person set and removed at once: what counts is what was set in the end. */
function labelChange(events: readonly IssueEvent[]): readonly HandChange[] {
  const last = events.at(-1);
  if (!last) return [];
  const set = new Set<string>();
  for (const { event, label = '' } of events) {
    if (event === 'labeled') set.add(label);
    else set.delete(label);
  }
  const statuses = statusNames.filter((status) => set.has(statusLabel(status)));
  const others = [...set].filter((label) => !statusNames.some((status) => statusLabel(status) === label));
  if (set.size > 0) return [{ ...madeBy(last), kind: 'labeled', statuses, others }];
  const removed = statusNames.find((status) => events.some(({ label }) => label === statusLabel(status)));
  return removed ? [{ ...madeBy(last), kind: 'unlabeled', status: removed }] : [];
}

function otherChange(event: IssueEvent): readonly HandChange[] {
  switch (event.event) {
    case 'closed':
    case 'reopened':
      return [{ ...madeBy(event), kind: event.event }];
    case 'milestoned':
    case 'demilestoned':
      return [{ ...madeBy(event), kind: event.event, milestone: event.milestone ?? '' }];
    case 'assigned':
    case 'unassigned':
      return event.assignee === undefined ? [] : [{ ...madeBy(event), kind: event.event, assignee: event.assignee }];
    default:
      return [];
  }
}

function madeBy({ id, createdAt, actor }: IssueEvent): Pick<HandChange, 'eventId' | 'at' | 'login'> {
  return { eventId: id, at: createdAt, login: actor?.login ?? '' };
}
