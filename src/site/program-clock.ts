// The moment at which the pages are built. A practice copy's clock is set by PROGRAM_NOW; production has none.
import { Temporal } from 'temporal-polyfill';
import { type Moment, momentOf } from '../domain/cycle/phase.ts';
import { type CalendarDate, calendarDateSchema } from '../domain/time/calendar-date.ts';
import { readCycles, readProgram } from './content.ts';

/** Where a practice copy’s clock stands, as an instant such as `2014-08-15T17:00:00Z`; undefined in production. */
export const practiceNow = process.env.PROGRAM_NOW;

/** The time while the pages are built. */
export function buildInstant(): Temporal.Instant {
  return practiceNow ? Temporal.Instant.from(practiceNow) : Temporal.Now.instant();
}

/** Where the program stands while the pages are built. The edge puts the moment of each request in its place. */
export async function buildMoment(): Promise<Moment> {
  const { timeZone } = await readProgram();
  return momentOf(await readCycles(), buildInstant(), timeZone);
}

/** The day on which a practice copy's clock stands; undefined in production. */
export async function practiceDay(): Promise<CalendarDate | undefined> {
  if (!practiceNow) return undefined;
  const { timeZone } = await readProgram();
  const day = Temporal.Instant.from(practiceNow).toZonedDateTimeISO(timeZone).toPlainDate();
  return calendarDateSchema.parse(day.toString());
}
