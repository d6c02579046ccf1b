import { Temporal } from 'temporal-polyfill';
import { deadline, opening } from '../../src/domain/cycle/phase.ts';
import { firstDay } from '../../src/domain/time/calendar-date.ts';
import type { Check } from './check.ts';

/** No two cycles share a title or code, and no two take applications on the same day. */
export const ensureCyclesAreDistinct: Check = {
  name: 'Ensure no two cycles share a title, a code or a day of applications',
  problemsIn: ({ cycles }) =>
    cycles.flatMap((cycle, index) =>
      cycles.slice(index + 1).flatMap((other) => {
        if (other.title === cycle.title) return [`two cycles are called ${cycle.title}. Rename or remove one.`];
        if (other.code === cycle.code) return [`${cycle.title} and ${other.title} share the code ${cycle.code}.`];
        const [first, second] = Temporal.PlainDate.compare(deadline(cycle), deadline(other)) <= 0 ? [cycle, other] : [other, cycle];
        const isTooEarly = (day: Temporal.PlainDate | undefined) =>
          day !== undefined && Temporal.PlainDate.compare(day, deadline(first)) <= 0;
        const { opensForMentors } = second.applications;
        if (isTooEarly(opening(second))) return [`${second.title} opens before ${first.title} closes. Move one of the two dates.`];
        return isTooEarly(opensForMentors && firstDay(opensForMentors))
          ? [`${second.title} opens for mentors before ${first.title} closes. Move one of the two dates.`]
          : [];
      }),
    ),
};
