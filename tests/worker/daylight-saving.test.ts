// The same days in workerd: its table of time zones is its own.
import { describe, expect, it } from 'vitest';
import { calendarDateSchema, endOf, startOf } from '../../src/domain/time/calendar-date.ts';
import { unusualDays } from '../daylight-saving-days.ts';

describe('in the Worker’s runtime', () => {
  it.each(unusualDays)('the day $what ends at $ends', ({ timeZone, day, ends, hours }) => {
    const date = calendarDateSchema.parse(day);
    const end = endOf(date, timeZone);
    expect(end.toString()).toBe(ends);
    expect(end.since(startOf(date, timeZone)).total('hours')).toBe(hours);
  });
});
