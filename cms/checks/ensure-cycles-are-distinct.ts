import { Temporal } from 'temporal-polyfill';
import { deadline, opening } from '../../src/domain/cycle/phase.ts';
import { firstDay } from '../../src/domain/time/calendar-date.ts';
import { cycleFile } from '../entries/cycle-file.ts';
import type { Check } from './check.ts';

/** No two cycles share a title or code, and no two take applications on the same day. */
export const ensureCyclesAreDistinct: Check = {
  name: 'Ensure no two cycles share a title, a code or a day of applications',
  problemsIn: ({ cycles }, texts) =>
    cycles.flatMap((cycle, index) =>
      cycles.slice(index + 1).flatMap((other, further) => {
        const file = cycleFile(texts, index + 1 + further);
        if (other.title === cycle.title) {
          return [{ file, path: ['title'], message: `Another cycle is called ${cycle.title} too. Rename or remove one of them.` }];
        }
        if (other.code === cycle.code) {
          return [{ file, path: ['code'], message: `${cycle.title} has the code ${cycle.code} too. Give one of them its own.` }];
        }
        const [first, second] = Temporal.PlainDate.compare(deadline(cycle), deadline(other)) <= 0 ? [cycle, other] : [other, cycle];
        const isTooEarly = (day: Temporal.PlainDate | undefined) =>
          day !== undefined && Temporal.PlainDate.compare(day, deadline(first)) <= 0;
        const problem = (field: string, opens: string) => ({
          file: second === other ? file : cycleFile(texts, index),
          path: ['applications', field],
          message: `${second.title} ${opens} before ${first.title} closes. Move one of the two dates.`,
        });
        const { opensForMentors } = second.applications;
        if (isTooEarly(opening(second))) return [problem('opens', 'opens')];
        return isTooEarly(opensForMentors && firstDay(opensForMentors)) ? [problem('opensForMentors', 'opens for mentors')] : [];
      }),
    ),
};
