// Which phase a cycle is in at a moment. Pages, banner, calendar and the edge all ask this file and nothing else.
import { Temporal } from 'temporal-polyfill';
import { endOf, firstDay, lastDay, startOf } from '../time/calendar-date.ts';
import type { Cycle } from './cycle.ts';
import { matchYear } from './match-year.ts';

/** The phases in the order in which a cycle passes through them. */
export const phases = [
  'before opening',
  'open for mentors',
  'open',
  'closed',
  'review',
  'notified',
  'orientation',
  'running',
  'ended',
] as const;
export type Phase = (typeof phases)[number];

/** The phases in which a cycle has matches. */
const withMatches: readonly Phase[] = ['orientation', 'running', 'ended'];

/**
 * The phase of `cycle` at `now`, by the calendar of `timeZone` (an IANA name).
 * Where dates overlap (notices go out while the review still runs) the earlier promise to applicants decides.
 */
export function phaseOf(cycle: Cycle, now: Temporal.Instant, timeZone: string): Phase {
  const reached = (instant: Temporal.Instant) => Temporal.Instant.compare(now, instant) >= 0;
  const { opens, opensForMentors, closes } = cycle.applications;
  if (opens && !reached(startOf(opens, timeZone))) {
    return opensForMentors && reached(startOf(opensForMentors, timeZone)) ? 'open for mentors' : 'before opening';
  }
  if (!reached(endOf(closes, timeZone))) return 'open';
  if (!reached(startOf(cycle.review.starts, timeZone))) return 'closed';
  if (!reached(endOf(cycle.notifiedBy ?? cycle.review.ends, timeZone))) return 'review';
  if (!reached(startOf(cycle.orientation.starts, timeZone))) return 'notified';
  if (!reached(endOf(cycle.orientation.ends, timeZone))) return 'orientation';
  return reached(endOf(matchYear(cycle).to, timeZone)) ? 'ended' : 'running';
}

/** The phases in which not everybody can apply yet. */
const notYetOpen: readonly Phase[] = ['before opening', 'open for mentors'];

/** Where the whole program stands at a moment: the open cycle, the one before it and the one to come. */
export interface Moment {
  /** The cycle that takes everybody's applications now. */
  readonly open: Cycle | undefined;
  /** The cycle that takes the applications of mentors already, and of nobody else; undefined while another is open for everybody. */
  readonly openForMentors: Cycle | undefined;
  /** True on the last day on which the open cycle takes applications. */
  readonly isLastDay: boolean;
  /** The cycle whose applications closed last, with its phase. */
  readonly latest: { readonly cycle: Cycle; readonly phase: Phase } | undefined;
  /** The latest cycle whose matches have begun, with their orientation. */
  readonly matched: Cycle | undefined;
  /** The next cycle that has not opened for everybody yet. */
  readonly next: Cycle | undefined;
}

/** The program's `Moment` at `now`; the cycles may come in any order. */
export function momentOf(cycles: readonly Cycle[], now: Temporal.Instant, timeZone: string): Moment {
  const ordered = [...cycles].sort((a, b) => Temporal.PlainDate.compare(deadline(a), deadline(b)));
  const inPhase = ordered.map((cycle) => ({ cycle, phase: phaseOf(cycle, now, timeZone) }));
  const open = inPhase.find(({ phase }) => phase === 'open')?.cycle;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return {
    open,
    openForMentors: open ? undefined : inPhase.find(({ phase }) => phase === 'open for mentors')?.cycle,
    isLastDay: open !== undefined && deadline(open).equals(today),
    latest: inPhase.findLast(({ phase }) => phase !== 'open' && !notYetOpen.includes(phase)),
    matched: inPhase.findLast(({ phase }) => withMatches.includes(phase))?.cycle,
    next: inPhase.find(({ phase }) => notYetOpen.includes(phase))?.cycle,
  };
}

/** The cycles in the order in which a reader needs them: those that are not over, the nearest deadline first; then the others, the latest first. */
export function nearestFirst(cycles: readonly Cycle[], now: Temporal.Instant, timeZone: string): readonly Cycle[] {
  const ordered = [...cycles].sort((a, b) => Temporal.PlainDate.compare(deadline(a), deadline(b)));
  const isOver = (cycle: Cycle) => phaseOf(cycle, now, timeZone) === 'ended';
  return [...ordered.filter((cycle) => !isOver(cycle)), ...ordered.filter(isOver).reverse()];
}

/**
 * The cycle that a match's work (a goal sheet) belongs to: the latest that has matches; before the first has any, the latest that closed,
 * the open one or the next.
 */
export function currentCycle({ matched, latest, open, next }: Moment): Cycle | undefined {
  return matched ?? latest?.cycle ?? open ?? next;
}

/** The last day on which `cycle` takes applications. */
export function deadline(cycle: Cycle): Temporal.PlainDate {
  return lastDay(cycle.applications.closes);
}

/** The first day on which `cycle` takes everybody's applications, where it is known. */
export function opening(cycle: Cycle): Temporal.PlainDate | undefined {
  return cycle.applications.opens && firstDay(cycle.applications.opens);
}
