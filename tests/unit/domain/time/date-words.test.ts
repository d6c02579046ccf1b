import { expect, test } from 'vitest';
import { byWords, inWords, lastDayInWords, onOrIn, rangeInWords } from '../../../../src/domain/time/calendar-date.ts';
import { date } from '../fixtures/dates.ts';

test('the weekday of a day is computed', () => {
  expect(inWords(date('2014-08-29'))).toBe('Friday, August 29, 2014');
  expect(inWords(date('2013-11-18'))).toBe('Monday, November 18, 2013');
  expect(inWords(date('2016-02-29'))).toBe('Monday, February 29, 2016');
});

test('a month stays a month', () => {
  expect(inWords(date('2015-01'))).toBe('January 2015');
});

test('only the last day of a month is said as a day', () => {
  expect(lastDayInWords(date('2015-02'))).toBe('Saturday, February 28, 2015');
  expect(lastDayInWords(date('2014-08-29'))).toBe('Friday, August 29, 2014');
});

test('the preposition follows the precision', () => {
  expect(onOrIn(date('2014-08-29'))).toBe('on Friday, August 29, 2014');
  expect(onOrIn(date('2015-01'))).toBe('in January 2015');
  expect(byWords(date('2014-10-10'))).toBe('by Friday, October 10, 2014');
  expect(byWords(date('2015-02'))).toBe('by the end of February 2015');
});

test.each([
  ['2014-09-01', '2014-10-15', 'September 1 – October 15, 2014'],
  ['2015-01', '2015-02', 'January – February 2015'],
  ['2014-12', '2015-01', 'December 2014 – January 2015'],
  ['2014-12-15', '2015-01-15', 'December 15, 2014 – January 15, 2015'],
  ['2015-02', '2015-02', 'February 2015'],
  ['2014-08-29', '2014-08-29', 'Friday, August 29, 2014'],
])('%s to %s reads “%3$s”', (from, to, words) => {
  expect(rangeInWords(date(from), date(to))).toBe(words);
});
