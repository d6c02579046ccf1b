import { Temporal } from 'temporal-polyfill';
import { type CalendarDate, calendarDateSchema, isMonth, lastDay } from '../time/calendar-date.ts';
import type { Cycle } from './cycle.ts';

/**
 * The year in which the matches of `cycle` work together: it begins when their orientation has ended, and ends before the same day or month
 * a year later. It is as exact as the orientation's end. The program's page says only “a one-year program”: pages say that too, and these
 * dates decide nothing but when a cycle is over.
 */
export function matchYear({ orientation }: Cycle): { readonly from: CalendarDate; readonly to: CalendarDate } {
  if (isMonth(orientation.ends)) {
    const from = Temporal.PlainYearMonth.from(orientation.ends).add({ months: 1 });
    return { from: dateOf(from), to: dateOf(from.add({ months: 11 })) };
  }
  const from = lastDay(orientation.ends).add({ days: 1 });
  return { from: dateOf(from), to: dateOf(from.add({ years: 1 }).subtract({ days: 1 })) };
}

function dateOf(date: Temporal.PlainDate | Temporal.PlainYearMonth): CalendarDate {
  return calendarDateSchema.parse(date.toString());
}
