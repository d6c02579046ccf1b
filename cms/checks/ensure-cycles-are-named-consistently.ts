import { Temporal } from 'temporal-polyfill';
import type { Cycle } from '../../src/domain/cycle/cycle.ts';
import { type CalendarDate, inWords, lastDay } from '../../src/domain/time/calendar-date.ts';
import type { FieldPath } from '../findings/finding.ts';
import type { EntryCheck, FieldProblem } from './check.ts';

/** What a season means for a cycle of the year 0: months count from January of that year, so that -3 is October of the year before. */
interface Season {
  readonly code: string;
  /** The first month that a date of the cycle can have: a spring cycle may close in the winter before. */
  readonly from: number;
  /** The last month of applications. */
  readonly closesBy: number;
  /** The last month of anything else: the orientation of a fall cycle may run into the next year. */
  readonly to: number;
}

const [october, january, march, june, december] = [-3, 0, 2, 5, 11];
const nextYear = 12;

const seasons: Readonly<Record<string, Season>> = {
  Spring: { code: 'SP', from: october, closesBy: december, to: december },
  Summer: { code: 'SU', from: january, closesBy: december, to: december },
  Fall: { code: 'F', from: january, closesBy: december, to: march + nextYear },
  Winter: { code: 'W', from: october, closesBy: december, to: june + nextYear },
};

/** Who copies last round’s file and forgets one of its fields would hand out references of another cycle, or close before it opens. */
export const ensureCyclesAreNamedConsistently: EntryCheck<Cycle> = {
  name: 'Ensure every cycle’s code and dates fit its title',
  problemsWithin: (cycle) => {
    const [name = '', year = ''] = cycle.title.split(' ');
    const season = seasons[name];
    return season === undefined
      ? []
      : [...problemsOfCode(cycle, `${year}${season.code}`), ...problemsOfDates(cycle, season, Number(year))];
  },
};

function problemsOfCode({ title, code }: Cycle, asked: string): readonly FieldProblem[] {
  const message = `The code of ${title} is ${code}, and its title asks for ${asked}. Change one of the two.`;
  return code === asked ? [] : [{ path: ['code'], message }];
}

function problemsOfDates(cycle: Cycle, { from, closesBy, to }: Season, year: number): readonly FieldProblem[] {
  const { title, applications, review, notifiedBy, orientation } = cycle;
  const dates: readonly (readonly [FieldPath, CalendarDate | undefined, number])[] = [
    [['applications', 'closes'], applications.closes, closesBy],
    [['review', 'starts'], review.starts, to],
    [['review', 'ends'], review.ends, to],
    [['notifiedBy'], notifiedBy, to],
    [['orientation', 'starts'], orientation.starts, to],
    [['orientation', 'ends'], orientation.ends, to],
  ];
  return dates.flatMap(([path, date, last]) => {
    if (date === undefined) return [];
    const month = monthOf(date, year);
    if (month >= from && month <= last) return [];
    const fault = month < from ? 'early' : 'late';
    const message = `${inWords(date)} is too ${fault} for ${title}. Change the date, or the title and the code.`;
    return [{ path, message }];
  });
}

/** The month in which a date ends, from January of `year`. */
function monthOf(date: CalendarDate, year: number): number {
  const first = Temporal.PlainYearMonth.from({ year, month: 1 });
  return first.until(lastDay(date).toPlainYearMonth(), { largestUnit: 'months' }).months;
}
