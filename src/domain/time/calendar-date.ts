// A date as a program's page gives it: to the day or only to the month. Never turned into a more exact date than was said.
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { plainText, type TimePart, type TimeText } from './time-part.ts';

/** `2014-08-29` (a day) or `2015-01` (a month, where the source gives no day). */
export const calendarDateSchema = z
  .string()
  .refine(isCalendarDate, 'Write a day as 2014-08-29, or a month as 2015-01')
  .brand('CalendarDate');

/** A validated `YYYY-MM-DD` or `YYYY-MM`. */
export type CalendarDate = z.infer<typeof calendarDateSchema>;

const shape = /^\d{4}-\d{2}(-\d{2})?$/;

function isCalendarDate(text: string): boolean {
  if (!shape.test(text)) return false;
  try {
    return isMonth(text)
      ? Boolean(Temporal.PlainYearMonth.from(text))
      : Boolean(Temporal.PlainDate.from(text, { overflow: 'reject' }));
  } catch {
    return false; // a day or month that the calendar does not have, such as 2014-02-30
  }
}

/** Whether a date is given to the month only. */
export function isMonth(text: string): boolean {
  return text.length === 7;
}

/** The first day that the date covers. */
export function firstDay(date: CalendarDate): Temporal.PlainDate {
  return isMonth(date) ? Temporal.PlainYearMonth.from(date).toPlainDate({ day: 1 }) : Temporal.PlainDate.from(date);
}

/** The last day that the date covers. */
export function lastDay(date: CalendarDate): Temporal.PlainDate {
  if (!isMonth(date)) return Temporal.PlainDate.from(date);
  const month = Temporal.PlainYearMonth.from(date);
  return month.toPlainDate({ day: month.daysInMonth });
}

/** The last day that the date covers, as a date to the day. */
export function endDay(date: CalendarDate): CalendarDate {
  return calendarDateSchema.parse(lastDay(date).toString());
}

/** The day before a day, the month before a month. */
export function dateBefore(date: CalendarDate): CalendarDate {
  const before = isMonth(date)
    ? Temporal.PlainYearMonth.from(date).subtract({ months: 1 })
    : Temporal.PlainDate.from(date).subtract({ days: 1 });
  return calendarDateSchema.parse(before.toString());
}

/** The instant at which the date begins in `timeZone` (an IANA name). */
export function startOf(date: CalendarDate, timeZone: string): Temporal.Instant {
  return firstDay(date).toZonedDateTime(timeZone).toInstant();
}

/** The instant just after the date's last moment in `timeZone`: a deadline lasts to the end of its day there. */
export function endOf(date: CalendarDate, timeZone: string): Temporal.Instant {
  return lastDay(date).add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
}

/**
 * The last moment of the date in `timeZone`, with its offset: `2014-08-29T23:59:59.999-05:00`. For machines that are told a deadline: the
 * instant just after it would name the next day, and HTML knows neither `24:00` nor anything finer than a millisecond.
 */
export function lastMomentOf(date: CalendarDate, timeZone: string): string {
  const moment = endOf(date, timeZone).subtract({ milliseconds: 1 }).toZonedDateTimeISO(timeZone);
  return moment.toString({ timeZoneName: 'never', fractionalSecondDigits: 3 });
}

/** `Friday, August 29, 2014` or `January 2015`. The weekday is computed, never typed. */
export function inWords(date: CalendarDate): string {
  if (isMonth(date)) return words(firstDay(date), formats.month);
  return dayInWords(firstDay(date));
}

/** The last day that the date covers, as a day: `Saturday, February 28, 2015` for `2015-02`. */
export function lastDayInWords(date: CalendarDate): string {
  return dayInWords(lastDay(date));
}

/** `September 1 – October 15, 2014`, `January – February 2015`: the year is said once where both share it. */
export function rangeInWords(from: CalendarDate, to: CalendarDate): string {
  return plainText(rangeParts(from, to));
}

/** The words of `rangeInWords`, each end as a time. */
export function rangeParts(from: CalendarDate, to: CalendarDate): TimeText {
  if (from === to) return [timePart(from)];
  const sameYear = firstDay(from).year === firstDay(to).year;
  return [{ datetime: from, text: shortWords(from, !sameYear) }, ' – ', { datetime: to, text: shortWords(to, true) }];
}

/** The date in words, as a time. */
export function timePart(date: CalendarDate): TimePart {
  return { datetime: date, text: inWords(date) };
}

/** `on Friday, August 29, 2014` or `in January 2015`: the date with the preposition that its precision asks for. */
export function onOrIn(date: CalendarDate): string {
  return `${isMonth(date) ? 'in' : 'on'} ${inWords(date)}`;
}

/** `by Friday, August 29, 2014` or `by the end of February 2015`. */
export function byWords(date: CalendarDate): string {
  return isMonth(date) ? `by the end of ${inWords(date)}` : `by ${inWords(date)}`;
}

/** `until Saturday, November 15, 2014` or `until the end of May 2015`. */
export function untilWords(date: CalendarDate): string {
  return isMonth(date) ? `until the end of ${inWords(date)}` : `until ${inWords(date)}`;
}

function dayInWords(day: Temporal.PlainDate): string {
  return words(day, formats.dayOfWeek);
}

function shortWords(date: CalendarDate, withYear: boolean): string {
  if (isMonth(date)) return words(firstDay(date), withYear ? formats.month : formats.monthAlone);
  return words(firstDay(date), withYear ? formats.day : formats.dayAlone);
}

const inEnglish = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-US', { ...parts, timeZone: 'UTC' });

/** Made once: Temporal's own `toLocaleString` makes one for each date, which takes far longer than to use it. */
const formats = {
  month: inEnglish({ month: 'long', year: 'numeric' }),
  monthAlone: inEnglish({ month: 'long' }),
  day: inEnglish({ month: 'long', day: 'numeric', year: 'numeric' }),
  dayAlone: inEnglish({ month: 'long', day: 'numeric' }),
  dayOfWeek: inEnglish({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }),
};

function words(day: Temporal.PlainDate, format: Intl.DateTimeFormat): string {
  return format.format(day.toZonedDateTime('UTC').epochMilliseconds);
}
