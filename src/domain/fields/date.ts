import { calendarDateSchema, isMonth } from '../time/calendar-date.ts';
import type { Field, Wording } from './field.ts';

/** A day, or a month where no day is known. It stays the text that was typed: no clock and no time zone ever touches it. */
export function dayOrMonth({ label, hint }: Wording): Field<typeof calendarDateSchema> {
  return {
    label,
    hint,
    isRequired: true,
    control: { kind: 'date', precision: 'day or month' },
    schema: calendarDateSchema.describe(hint),
  };
}

/** A day. */
export function day({ label, hint }: Wording): Field<typeof calendarDateSchema> {
  const schema = calendarDateSchema.refine((date) => !isMonth(date), 'Write a day, such as 2027-10-31').describe(hint);
  return { label, hint, isRequired: true, control: { kind: 'date', precision: 'day' }, schema };
}
