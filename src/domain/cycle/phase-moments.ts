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
  const { applications, review, notifiedBy, orientation } = cycle;
  const closes = endOf(applications.closes, timeZone);
  /** When each phase is over, in the order of `phases`; the last never is. */
  const ends: readonly (Temporal.Instant | undefined)[] = [
    applications.opens && startOf(applications.opens, timeZone),
    closes,
    startOf(review.starts, timeZone),
    endOf(notifiedBy ?? review.ends, timeZone),
    startOf(orientation.starts, timeZone),
    endOf(orientation.ends, timeZone),
    endOf(matchYear(cycle).to, timeZone),
  ];
  const [opens = closes.subtract({ hours: 7 * 24 })] = ends;
  const moments: PhaseMoment[] = applications.opens ? [{ name: 'before opening', at: opens.subtract(halfADay) }] : [];
  let begins = opens;
  for (const [index, name] of phases.entries()) {
    if (index === 0) continue;
    const end = ends[index];
    if (!end || isBefore(begins, end)) {
      const noon = begins.add(halfADay);
      if (!end || isBefore(noon, end)) moments.push({ name, at: noon });
      if (name === 'open') moments.push({ name: 'last day', at: closes.subtract(halfADay) });
    }
    if (end && isBefore(begins, end)) begins = end;
  }
  return moments;
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return one.epochMilliseconds < other.epochMilliseconds;
}
