// When a step is, for readers.
import { type CalendarDate, isMonth, lastDayInWords, lastMomentOf, rangeParts, timePart } from '../time/calendar-date.ts';
import type { TimePart, TimeText } from '../time/time-part.ts';
import type { Step } from './steps.ts';

/** The program's time zone: its IANA name, and what people call it. */
export interface Zone {
  readonly timeZone: string;
  readonly timeZoneName: string;
}

/** The dates of `step` in words, as exact as the program gives them. The deadline alone names its very end, and the time zone. */
export function stepDates({ key, from, to }: Step, zone: Zone): TimeText {
  switch (key) {
    case 'mentor-applications':
      return ['From ', timePart(from ?? to)]; // it has no end of its own: then everybody can apply
    case 'applications':
      return applicationDates(from, to, zone);
    case 'notified':
      return [isMonth(to) ? 'By the end of ' : 'By ', timePart(to)];
    case 'year':
      return ['For one year after the orientation']; // no date is given, and HTML has no duration in years
    case 'review':
    case 'orientation':
      return rangeParts(from ?? to, to);
  }
}

function applicationDates(from: CalendarDate | undefined, to: CalendarDate, { timeZone, timeZoneName }: Zone): TimeText {
  const deadline = (text: string): TimePart => ({ datetime: lastMomentOf(to, timeZone), text });
  if (!from) return ['Until ', deadline(lastDayInWords(to)), `, to the end of the day, ${timeZoneName}`];
  if (isMonth(to)) return [...rangeParts(from, to), ', to the end of ', deadline(lastDayInWords(to)), `, ${timeZoneName}`];
  const parts = rangeParts(from, to).map((part) => (typeof part === 'object' && part.datetime === to ? deadline(part.text) : part));
  return [...parts, `, to the end of the day, ${timeZoneName}`];
}
