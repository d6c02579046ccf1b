import { expect, test } from 'vitest';
import { matchYear } from '../../../../src/domain/cycle/match-year.ts';
import { date } from '../fixtures/dates.ts';
import { fall2014, spring2015 } from '../fixtures/real-content.ts';

const yearAfter = (ends: string) =>
  Object.values(matchYear({ ...fall2014, orientation: { starts: date(ends), ends: date(ends) } }));

test('a match’s year begins the day after its orientation and is whole', () => {
  expect(matchYear(fall2014)).toEqual({ from: '2014-11-16', to: '2015-11-15' });
});

test('it is as exact as the orientation’s end', () => {
  expect(matchYear(spring2015)).toEqual({ from: '2015-06', to: '2016-05' });
});

test.each([
  ['over a leap day', '2015-02-28', ['2015-03-01', '2016-02-29']],
  ['from a leap day', '2016-02-28', ['2016-02-29', '2017-02-27']],
  ['from the turn of the year', '2014-12-31', ['2015-01-01', '2015-12-31']],
  ['from the month at the turn of the year', '2014-12', ['2015-01', '2015-12']],
])('it is right %s', (_what, ends, expected) => {
  expect(yearAfter(ends)).toEqual(expected);
});
