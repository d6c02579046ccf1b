// Spring 2015 as an editor could open it: for mentors two weeks before everybody else. Known to the day, unlike the real one.
import type { Cycle } from '../src/domain/cycle/cycle.ts';
import { calendarDateSchema } from '../src/domain/time/calendar-date.ts';

/** `cycle` with a window from January 5 to February 27, 2015, that opens for mentors on December 22. */
export function withMentorsFirst(cycle: Cycle): Cycle {
  const date = (text: string) => calendarDateSchema.parse(text);
  return {
    ...cycle,
    applications: { opens: date('2015-01-05'), opensForMentors: date('2014-12-22'), closes: date('2015-02-27') },
  };
}
