import { Temporal } from 'temporal-polyfill';
import type { Cycle } from '../../src/domain/cycle/cycle.ts';
import { type CalendarDate, firstDay, inWords, lastDay } from '../../src/domain/time/calendar-date.ts';
import type { Check } from './check.ts';

interface Order {
  readonly earlier: string;
  readonly before: Temporal.PlainDate | undefined;
  readonly later: string;
  readonly after: Temporal.PlainDate | undefined;
}

function ordersOf(cycle: Cycle): readonly Order[] {
  const { opens, closes } = cycle.applications;
  const start = (date: CalendarDate | undefined) => date && firstDay(date);
  const end = (date: CalendarDate | undefined) => date && lastDay(date);
  return [
    { earlier: 'Applications open', before: start(opens), later: 'they close', after: end(closes) },
    { earlier: 'Applications close', before: end(closes), later: 'the review starts', after: start(cycle.review.starts) },
    { earlier: 'Applications close', before: end(closes), later: 'applicants are notified', after: end(cycle.notifiedBy) },
    { earlier: 'The review starts', before: start(cycle.review.starts), later: 'it ends', after: end(cycle.review.ends) },
    {
      earlier: 'The review starts',
      before: start(cycle.review.starts),
      later: 'applicants are notified',
      after: end(cycle.notifiedBy),
    },
    {
      earlier: 'Applicants are notified',
      before: end(cycle.notifiedBy),
      later: 'the orientation starts',
      after: start(cycle.orientation.starts),
    },
    {
      earlier: 'The review starts',
      before: start(cycle.review.starts),
      later: 'the orientation starts',
      after: start(cycle.orientation.starts),
    },
    {
      earlier: 'The orientation starts',
      before: start(cycle.orientation.starts),
      later: 'it ends',
      after: end(cycle.orientation.ends),
    },
  ];
}

/** What is wrong with a day on which mentors can apply before everybody else. */
function problemsOfMentors({ title, applications: { opens, opensForMentors } }: Cycle): readonly string[] {
  if (!opensForMentors) return [];
  const early = `${title}: “opensForMentors” says that mentors can apply from ${inWords(opensForMentors)}`;
  if (!opens) return [`${early}, and nothing says when everybody can. Add “opens”, or take “opensForMentors” out.`];
  if (Temporal.PlainDate.compare(firstDay(opensForMentors), firstDay(opens)) < 0) return [];
  return [`${early}, which is not before everybody can (${inWords(opens)}). Choose an earlier day, or take it out.`];
}

function problemsOfOrder(cycle: Cycle): readonly string[] {
  return ordersOf(cycle).flatMap(({ earlier, before, later, after }) =>
    before && after && Temporal.PlainDate.compare(before, after) > 0
      ? [`${cycle.title}: ${earlier} on ${words(before)}, which is after ${later} (${words(after)}). Change one of the two dates.`]
      : [],
  );
}

/** Dates of one cycle come in the order in which the program works. */
export const ensureCycleDatesFollow: Check = {
  name: 'Ensure every cycle opens before it closes, closes before it is reviewed and notifies before its orientation',
  problemsIn: ({ cycles }) => cycles.flatMap((cycle) => [...problemsOfMentors(cycle), ...problemsOfOrder(cycle)]),
};

function words(date: Temporal.PlainDate): string {
  return inWords(date.toString() as CalendarDate);
}
