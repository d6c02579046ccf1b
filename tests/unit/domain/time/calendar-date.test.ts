import { describe, expect, it, test } from 'vitest';
import { calendarDateSchema, endOf, firstDay, lastDay, startOf } from '../../../../src/domain/time/calendar-date.ts';
import { date } from '../fixtures/dates.ts';

const chicago = 'America/Chicago';

describe('a calendar date', () => {
  it.each(['2014-08-29', '2015-01', '2016-02-29'])('may be %s', (text) => {
    expect(calendarDateSchema.parse(text)).toBe(text);
  });

  it.each([
    ['a day that February does not have', '2014-02-30'],
    ['a leap day in a year without one', '2015-02-29'],
    ['a thirteenth month', '2014-13'],
    ['a month numbered zero', '2014-00'],
    ['a day numbered zero', '2014-08-00'],
    ['a day without its leading zero', '2014-8-29'],
    ['an American date', '08/29/2014'],
    ['a moment', '2014-08-29T00:00'],
    ['a year alone', '2014'],
    ['a date with a space', ' 2014-08-29'],
    ['a date with a line feed', '2014-08-29\n'],
    ['a date with words', '2014-08-29 or so'],
    ['nothing', ''],
  ])('is never %s', (_what, text) => {
    expect(calendarDateSchema.safeParse(text).success).toBe(false);
  });

  it('tells the editor how to write one', () => {
    expect(calendarDateSchema.safeParse('29 August').error?.issues[0]?.message).toBe(
      'Write a day as 2014-08-29, or a month as 2015-01',
    );
  });

  it('covers its whole month where it gives no day', () => {
    expect([firstDay(date('2015-02')), lastDay(date('2015-02'))].map(String)).toEqual(['2015-02-01', '2015-02-28']);
    expect(String(lastDay(date('2016-02')))).toBe('2016-02-29');
  });

  it('covers one day where it gives one', () => {
    expect([firstDay(date('2014-08-29')), lastDay(date('2014-08-29'))].map(String)).toEqual(['2014-08-29', '2014-08-29']);
  });
});

describe('a date lasts from midnight to midnight where the program is', () => {
  test.each([
    ['an ordinary summer day', '2014-08-29', '2014-08-29T05:00:00Z', '2014-08-30T05:00:00Z'],
    ['the 25 hours on which daylight saving ends', '2014-11-02', '2014-11-02T05:00:00Z', '2014-11-03T06:00:00Z'],
    ['the 23 hours on which daylight saving begins', '2015-03-08', '2015-03-08T06:00:00Z', '2015-03-09T05:00:00Z'],
    ['a month with that change in it', '2014-11', '2014-11-01T05:00:00Z', '2014-12-01T06:00:00Z'],
    ['the last day of a year', '2014-12-31', '2014-12-31T06:00:00Z', '2015-01-01T06:00:00Z'],
  ])('%s', (_what, text, starts, ends) => {
    expect([startOf(date(text), chicago), endOf(date(text), chicago)].map(String)).toEqual([starts, ends]);
  });

  test('a day that has no midnight starts at one o’clock', () => {
    expect(String(startOf(date('2014-10-19'), 'America/Sao_Paulo'))).toBe('2014-10-19T03:00:00Z');
  });
});
