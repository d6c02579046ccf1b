import { Temporal } from 'temporal-polyfill';
import type { Cycle } from '../../src/domain/cycle/cycle.ts';
import { type CalendarDate, firstDay, inWords, lastDay } from '../../src/domain/time/calendar-date.ts';
import type { FieldPath } from '../findings/finding.ts';
import type { EntryCheck, FieldProblem } from './check.ts';

interface Order {
  readonly earlier: string;
  readonly before: Temporal.PlainDate | undefined;
  readonly later: string;
  readonly after: Temporal.PlainDate | undefined;
  /** The earlier date's field. */
  readonly path: FieldPath;
}

function ordersOf(cycle: Cycle): readonly Order[] {
  const { opens, closes } = cycle.applications;
  const start = (date: CalendarDate | undefined) => date && firstDay(date);
  const end = (date: CalendarDate | undefined) => date && lastDay(date);
  const open = { earlier: 'Applications open', before: start(opens), path: ['applications', 'opens'] };
  const close = { earlier: 'Applications close', before: end(closes), path: ['applications', 'closes'] };
  const review = { earlier: 'The review starts', before: start(cycle.review.starts), path: ['review', 'starts'] };
  const notices = { earlier: 'Applicants are notified', before: end(cycle.notifiedBy), path: ['notifiedBy'] };
  const orientation = {
    earlier: 'The orientation starts',
    before: start(cycle.orientation.starts),
    path: ['orientation', 'starts'],
  };
  return [
    { ...open, later: 'they close', after: end(closes) },
    { ...close, later: 'the review starts', after: start(cycle.review.starts) },
    { ...close, later: 'applicants are notified', after: end(cycle.notifiedBy) },
    { ...review, later: 'it ends', after: end(cycle.review.ends) },
    { ...review, later: 'applicants are notified', after: end(cycle.notifiedBy) },
    { ...notices, later: 'the orientation starts', after: start(cycle.orientation.starts) },
    { ...review, later: 'the orientation starts', after: start(cycle.orientation.starts) },
    { ...orientation, later: 'it ends', after: end(cycle.orientation.ends) },
  ];
}

/** What is wrong with a day on which mentors can apply before everybody else. */
function problemsOfMentors({ applications: { opens, opensForMentors } }: Cycle): readonly FieldProblem[] {
  if (!opensForMentors) return [];
  const path = ['applications', 'opensForMentors'];
  const early = `Mentors can apply from ${inWords(opensForMentors)}`;
  if (!opens) {
    const message = `${early}, and nothing says when everybody can. Fill in “Applications open”, or take “Open for mentors” out.`;
    return [{ path, message }];
  }
  if (Temporal.PlainDate.compare(firstDay(opensForMentors), firstDay(opens)) < 0) return [];
  const message = `${early}, which is not before everybody can (${inWords(opens)}). Choose an earlier day, or take “Open for mentors” out.`;
  return [{ path, message }];
}

function problemsOfOrder(cycle: Cycle): readonly FieldProblem[] {
  return ordersOf(cycle).flatMap(({ earlier, before, later, after, path }) =>
    before && after && Temporal.PlainDate.compare(before, after) > 0
      ? [
          {
            path,
            message: `${earlier} on ${words(before)}, which is after ${later} (${words(after)}). Change one of the two dates.`,
          },
        ]
      : [],
  );
}

/** Dates of one cycle come in the order in which the program works. */
export const ensureCycleDatesFollow: EntryCheck<Cycle> = {
  name: 'Ensure every cycle opens before it closes, closes before it is reviewed and notifies before its orientation',
  problemsWithin: (cycle) => [...problemsOfMentors(cycle), ...problemsOfOrder(cycle)],
};

function words(date: Temporal.PlainDate): string {
  return inWords(date.toString() as CalendarDate);
}
