import { Temporal } from 'temporal-polyfill';
import type { Cycle } from '../../src/domain/cycle/cycle.ts';
import { deadline, opening } from '../../src/domain/cycle/phase.ts';
import { firstDay, lastDayInWords } from '../../src/domain/time/calendar-date.ts';
import { cycleFile } from '../entries/cycle-file.ts';
import type { Finding } from '../findings/finding.ts';
import type { Check, FieldProblem } from './check.ts';

/** A cycle with its file. */
interface Filed {
  readonly cycle: Cycle;
  readonly file: string;
}

/** No two cycles share a title or code, and no two take applications on the same day. */
export const ensureCyclesAreDistinct: Check = {
  name: 'Ensure no two cycles share a title, a code or a day of applications',
  problemsIn: ({ cycles }, texts) => {
    const filed = cycles.map((cycle, index) => ({ cycle, file: cycleFile(texts, index) }));
    return [...filed.flatMap((one, index) => problemsOfNaming(one, filed.slice(0, index))), ...problemsOfTurns(filed)];
  },
};

function problemsOfNaming({ cycle: { title, code }, file }: Filed, earlier: readonly Filed[]): readonly Finding[] {
  return earlier.flatMap(({ cycle }) => {
    if (cycle.title === title)
      return [{ file, path: ['title'], message: `Another cycle is called ${title} too. Rename one of them.` }];
    if (cycle.code === code) {
      return [{ file, path: ['code'], message: `${cycle.title} has the code ${code} too. Give one of them its own.` }];
    }
    return [];
  });
}

/**
 * Cycles take their turns in the order of their deadlines, as `momentOf` picks the one that is open: the nearest deadline comes first, and
 * a later cycle that is open as well gets no applications until then. So it is enough to look at the one before.
 */
function problemsOfTurns(filed: readonly Filed[]): readonly Finding[] {
  const inTurn = filed.toSorted((a, b) => Temporal.PlainDate.compare(deadline(a.cycle), deadline(b.cycle)));
  return inTurn.flatMap(({ cycle, file }, index) => {
    const before = inTurn[index - 1]?.cycle;
    const problem = before && problemOfTurn(cycle, before);
    return problem ? [{ file, ...problem }] : [];
  });
}

function problemOfTurn(cycle: Cycle, before: Cycle): FieldProblem | undefined {
  const { title, applications } = cycle;
  const end = deadline(before);
  const isTooEarly = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, end) <= 0;
  const place = (field: string) => ['applications', field];
  if (deadline(cycle).equals(end)) {
    const day = lastDayInWords(applications.closes);
    return { path: place('closes'), message: `${title} and ${before.title} both close on ${day}. Move one of the two dates.` };
  }
  const opens = opening(cycle);
  if (opens === undefined) {
    // Without a day it is open since ever, and so while the other is.
    const message =
      `Nothing says when applications for ${title} open, so that it is open while ${before.title} still is. Fill in a day after ` +
      `${lastDayInWords(before.applications.closes)}.`;
    return { path: place('opens'), message };
  }
  if (isTooEarly(opens)) {
    return { path: place('opens'), message: `${title} opens before ${before.title} closes. Move one of the two dates.` };
  }
  const { opensForMentors } = applications;
  if (opensForMentors === undefined || !isTooEarly(firstDay(opensForMentors))) return undefined;
  const message = `${title} opens for mentors before ${before.title} closes. Move one of the two dates.`;
  return { path: place('opensForMentors'), message };
}
