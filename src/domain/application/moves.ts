// The state machine of an application as one table. Labels, commands, the guide and the tests are made from it; nothing else says what an
// application may become.
import { type Phase, phases } from '../cycle/phase.ts';
import type { Status } from './status.ts';

/** Who makes a move: the applicant on the own page, a member of the committee, its chair, or the program by itself. */
export const movers = ['applicant', 'committee', 'chair', 'system'] as const;
export type Mover = (typeof movers)[number];

/** How a move is made: a command of the committee (a label set by hand is judged as one), the applicant's page, or the program. */
export type MoveWay = 'review' | 'accept' | 'waitlist' | 'decline' | 'reopen' | 'withdraw' | 'own page' | 'by itself';

/** One row: whoever stands in `by` may move an application that has one of `from` to `to`. */
export interface Move {
  /** What the guide calls it. */
  readonly name: string;
  readonly from: readonly Status[];
  readonly to: Status;
  readonly by: readonly Mover[];
  readonly phases: readonly Phase[];
  /** Whether the applicant may, or has to, have been told of a decision (`isTold`); `this` asks that it be the one that stands now. */
  readonly told: 'no' | 'yes' | 'this' | 'either';
  /** `code`: one of the reasons in `content/decline-reasons.yml`. */
  readonly reason: 'optional' | 'required' | 'code';
  readonly way: MoveWay;
}

/** The statuses that are a decision: an applicant sees none of them before it is released. */
export const decisions = ['accepted', 'waiting list', 'declined', 'matched'] as const satisfies readonly Status[];

/** What an application is stored as. */
export const firstStatus: Status = 'received';
/** What it is once its applicant has taken it back. */
export const takenBack: Status = 'withdrawn';
/** The statuses in which the committee has still to decide. */
export const undecided = ['received', 'in review'] as const satisfies readonly Status[];

/** Whether a status is a decision. */
export function isDecision(status: Status): boolean {
  return (decisions as readonly Status[]).includes(status);
}

const everyPhase: readonly Phase[] = phases;
/** From the first application to the end of the matches' year: waiting lists and late applications are decided on under way. */
const underWay = phases.filter((phase) => phase !== 'before opening' && phase !== 'ended');
/** Matches begin their work with the orientation: whoever comes back later has missed it. */
const beforeMatches: readonly Phase[] = ['open for mentors', 'open', 'closed', 'review', 'notified'];
const matching: readonly Phase[] = ['closed', 'review', 'notified', 'orientation', 'running'];

const committee: readonly Mover[] = ['committee', 'chair'];
const decided: readonly Status[] = ['accepted', 'waiting list', 'declined'];
const open: readonly Status[] = ['received', 'in review', 'accepted', 'waiting list', 'matched'];

const first = { from: ['in review'], by: committee, phases: underWay, told: 'either' } as const;
const change = { name: 'Change a decision', by: committee, phases: underWay, told: 'no' } as const;
const correction = { name: 'Correct a decision that was told', by: ['chair'], phases: underWay, told: 'yes' } as const;
const undo = {
  name: 'Take a withdrawal back',
  from: ['withdrawn'],
  by: ['applicant'],
  phases: beforeMatches,
  told: 'no',
  reason: 'optional',
  way: 'own page',
} as const;

export const moves: readonly Move[] = [
  {
    name: 'Begin to read it',
    from: ['received'],
    to: 'in review',
    by: committee,
    phases: underWay,
    told: 'either',
    reason: 'optional',
    way: 'review',
  },
  { name: 'Accept', ...first, to: 'accepted', reason: 'optional', way: 'accept' },
  { name: 'Put on the waiting list', ...first, to: 'waiting list', reason: 'optional', way: 'waitlist' },
  { name: 'Decline', ...first, to: 'declined', reason: 'code', way: 'decline' },

  { ...change, from: ['waiting list', 'declined'], to: 'accepted', reason: 'optional', way: 'accept' },
  { ...change, from: ['accepted', 'declined'], to: 'waiting list', reason: 'optional', way: 'waitlist' },
  { ...change, from: decided, to: 'declined', reason: 'code', way: 'decline' },
  { ...change, name: 'Take a decision back', from: decided, to: 'in review', reason: 'optional', way: 'reopen' },

  { ...correction, from: ['waiting list', 'declined'], to: 'accepted', reason: 'required', way: 'accept' },
  { ...correction, from: ['accepted', 'declined'], to: 'waiting list', reason: 'required', way: 'waitlist' },
  { ...correction, from: ['accepted', 'waiting list'], to: 'declined', reason: 'code', way: 'decline' },
  { ...correction, name: 'Take back a decision that was told', from: decided, to: 'in review', reason: 'required', way: 'reopen' },

  {
    name: 'Withdraw',
    from: open,
    to: 'withdrawn',
    by: ['applicant'],
    phases: everyPhase,
    told: 'either',
    reason: 'optional',
    way: 'own page',
  },
  {
    name: 'Withdraw, as the applicant asked',
    from: open,
    to: 'withdrawn',
    by: committee,
    phases: everyPhase,
    told: 'either',
    reason: 'required',
    way: 'withdraw',
  },
  {
    name: 'Withdraw what was declined, before the applicant knows',
    from: ['declined'],
    to: 'withdrawn',
    by: committee,
    phases: everyPhase,
    told: 'no',
    reason: 'required',
    way: 'withdraw',
  },
  { ...undo, to: 'received' },
  { ...undo, to: 'in review' },
  {
    name: 'Match',
    from: ['accepted', 'waiting list'],
    to: 'matched',
    by: ['system'],
    phases: matching,
    told: 'this',
    reason: 'optional',
    way: 'by itself',
  },
];

/** Both faces of an application, and where its cycle stands. */
export interface Standing {
  /** The committee's. */
  readonly status: Status;
  /** What the applicant sees, and all that may be inferred. */
  readonly publishedStatus: Status;
  /** Whether its cycle was released. */
  readonly isReleased: boolean;
  readonly phase: Phase;
}

/** Whether the applicant has been told: of a decision, whether one was released to them; of any other status, whether the cycle was. */
export function isTold({ status, publishedStatus, isReleased }: Standing): boolean {
  return isDecision(status) ? isDecision(publishedStatus) : isReleased;
}

/**
 * What the applicant sees after a move. What is no decision is seen at once; a decision by its release only; and a decision that was told
 * stands until another one is released, so that no page takes a promise back without a word. A match is made of those who were told.
 */
export function publishedStatusAfter(published: Status, to: Status): Status {
  if (to === 'withdrawn' || to === 'matched') return to;
  return isDecision(to) || isDecision(published) ? published : to;
}

/** Where an application comes back to when its withdrawal is undone: the committee decides anew, and the applicant learns nothing of a decision. */
export function statusAfterUndo(statusBefore: Status): 'received' | 'in review' {
  return statusBefore === 'received' ? 'received' : 'in review';
}
