// The steps of a cycle as data: the timeline, the calendar and the edge read this one list.
import { Temporal } from 'temporal-polyfill';
import { type CalendarDate, dateBefore, endDay, endOf, startOf } from '../time/calendar-date.ts';
import type { Cycle } from './cycle.ts';
import { matchYear } from './match-year.ts';
import { type Phase, phaseOf } from './phase.ts';

/** What happens in a step, by its key, in the order in which a cycle takes them. */
export const stepTexts = {
  'mentor-applications': 'Mentors can apply before everybody else',
  applications: 'Mentors and mentees send their applications',
  review: 'The task force reviews applications and is in touch with accepted participants',
  notified: 'Every applicant hears about their application',
  orientation: 'Matches attend a virtual orientation and training session',
  year: 'Matches work together',
} as const;
export type StepKey = keyof typeof stepTexts;

/** One step of a cycle, with its dates at the precision that the program gives. */
export interface Step {
  /** Such as `2014f-review`. It never changes, as the cycle's code does not: calendars and pages know the step by it. */
  readonly id: string;
  readonly key: StepKey;
  /** The first day or month; undefined where no day is known on which it began. */
  readonly from: CalendarDate | undefined;
  /** The last day or month, which still counts. */
  readonly to: CalendarDate;
}

/** The steps of `cycle` in order. Being notified “by” a date is its last day alone, whatever its precision. */
export function stepsOf(cycle: Cycle): readonly Step[] {
  const { applications, review, notifiedBy, orientation } = cycle;
  const step = (key: StepKey, from: CalendarDate | undefined, to: CalendarDate): Step => ({
    id: stepId(cycle, key),
    key,
    from,
    to,
  });
  const year = matchYear(cycle);
  const { opens, opensForMentors } = applications;
  return [
    ...(opens && opensForMentors ? [step('mentor-applications', opensForMentors, dateBefore(opens))] : []),
    step('applications', opens, applications.closes),
    step('review', review.starts, review.ends),
    ...(notifiedBy ? [step('notified', endDay(notifiedBy), notifiedBy)] : []),
    step('orientation', orientation.starts, orientation.ends),
    step('year', year.from, year.to),
  ];
}

/** The id of something in `cycle` that has a date: a step, or the deadline. */
export function stepId({ code }: Cycle, key: StepKey | 'deadline'): string {
  return `${code.toLowerCase()}-${key}`;
}

/** The fragment at which a page has the timeline of `cycle`. */
export function timelineId({ code }: Cycle): string {
  return `cycle-${code.toLowerCase()}`;
}

/** Where a step stands: its dates are behind, hold now, or lie ahead. */
export type StepState = 'past' | 'now' | 'ahead';

/** How pages say a step's state. */
export const stateTexts = { past: 'Done', now: 'Now', ahead: 'Still to come' } as const satisfies Record<StepState, string>;

/**
 * The state of `step` at `now`, by its own dates in `timeZone`: a day begins and ends at its midnight there. A step is never at odds with the
 * dates beside it; two steps hold at once where the program's dates overlap.
 */
export function stepState({ from, to }: Step, now: Temporal.Instant, timeZone: string): StepState {
  if (from && Temporal.Instant.compare(now, startOf(from, timeZone)) < 0) return 'ahead';
  return Temporal.Instant.compare(now, endOf(to, timeZone)) < 0 ? 'now' : 'past';
}

/** The step that a phase is about. */
const stepOfPhase: Readonly<Partial<Record<Phase, StepKey>>> = {
  'open for mentors': 'mentor-applications',
  open: 'applications',
  review: 'review',
  orientation: 'orientation',
  running: 'year',
};

/** A step with its state at a moment. */
export interface StepNow {
  readonly step: Step;
  readonly state: StepState;
  /** Whether it is the one step that the cycle's phase names; where steps overlap, only one of them is. */
  readonly isCurrent: boolean;
}

/** The steps of `cycle` with their states at `now`. */
export function stepsAt(cycle: Cycle, now: Temporal.Instant, timeZone: string): readonly StepNow[] {
  const current = stepOfPhase[phaseOf(cycle, now, timeZone)];
  return stepsOf(cycle).map((step) => {
    const state = stepState(step, now, timeZone);
    return { step, state, isCurrent: state === 'now' && step.key === current };
  });
}
