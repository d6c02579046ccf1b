// The moments at which a cycle's dates lead it into each of its phases: what editors are shown while they write the dates.
import type { Temporal } from 'temporal-polyfill';
import { endOf, startOf } from '../time/calendar-date.ts';
import type { Cycle } from './cycle.ts';
import { matchYear } from './match-year.ts';
import { type Phase, phases } from './phase.ts';

/** A phase of a cycle, or its last day, with a moment in it. */
export interface PhaseMoment {
  readonly name: Phase | 'last day';
  readonly at: Temporal.Instant;
}

const halfADay = { hours: 12 };

/**
 * Every phase that `cycle` passes through, each with a moment at about noon of its first day; the day before the opening, and a week before
 * the deadline where no opening is known. A phase for which the dates leave no time is left out.
 */
export function phasesOf(cycle: Cycle, timeZone: string): readonly PhaseMoment[] {
  const closes = endOf(cycle.applications.closes, timeZone);
  const ends = endsOf(cycle, timeZone);
  const first = ends['before opening'];
  const moments: PhaseMoment[] = first ? [{ name: 'before opening', at: first.subtract(halfADay) }] : [];
  let begins = first ?? closes.subtract({ hours: 7 * 24 });
  for (const name of phases) {
    const end = ends[name];
    const isSkipped = name === 'before opening' || (name === 'open for mentors' && !end);
    if (isSkipped || (end && !isBefore(begins, end))) continue;
    const noon = begins.add(halfADay);
    if (!end || isBefore(noon, end)) moments.push({ name, at: noon });
    if (name === 'open') moments.push({ name: 'last day', at: closes.subtract(halfADay) });
    begins = end ?? begins;
  }
  return moments;
}

/** When each phase is over; the last never is, and a cycle without an opening day has no phase before its opening. */
function endsOf(cycle: Cycle, timeZone: string): Readonly<Record<Phase, Temporal.Instant | undefined>> {
  const { applications, review, notifiedBy, orientation } = cycle;
  const { opens, opensForMentors, closes } = applications;
  const opening = opens && startOf(opens, timeZone);
  const mentors = opensForMentors && startOf(opensForMentors, timeZone);
  const isEarlier = opening !== undefined && mentors !== undefined && isBefore(mentors, opening);
  return {
    'before opening': isEarlier ? mentors : opening,
    'open for mentors': isEarlier ? opening : undefined,
    open: endOf(closes, timeZone),
    closed: startOf(review.starts, timeZone),
    review: endOf(notifiedBy ?? review.ends, timeZone),
    notified: startOf(orientation.starts, timeZone),
    orientation: endOf(orientation.ends, timeZone),
    running: endOf(matchYear(cycle).to, timeZone),
    ended: undefined,
  };
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return one.epochMilliseconds < other.epochMilliseconds;
}
