import { expect, test } from 'vitest';
import type { Cycle } from '../../../../src/domain/cycle/cycle.ts';
import { currentCycle, deadline, momentOf, opening } from '../../../../src/domain/cycle/phase.ts';
import { instant, justBefore } from '../fixtures/dates.ts';
import { fall2014, spring2015, timeZone } from '../fixtures/real-content.ts';

/** Out of order on purpose: files come as the disk gives them. */
const cycles: readonly Cycle[] = [spring2015, fall2014];

const momentAt = (text: string, among = cycles) => momentOf(among, instant(text), timeZone);

test('on August 15 Fall 2014 is open and Spring 2015 comes next', () => {
  expect(momentAt('2014-08-15T12:00-05:00')).toEqual({
    open: fall2014,
    isLastDay: false,
    latest: undefined,
    matched: undefined,
    next: spring2015,
  });
});

test('the last day begins and ends at midnight in Chicago', () => {
  const first = instant('2014-08-29T00:00-05:00');
  expect(momentOf(cycles, justBefore(first), timeZone).isLastDay).toBe(false);
  expect(momentOf(cycles, first, timeZone).isLastDay).toBe(true);
  expect(momentAt('2014-08-29T23:59:59.999999999-05:00').isLastDay).toBe(true);
  expect(momentAt('2014-08-30T00:00-05:00')).toMatchObject({ open: undefined, isLastDay: false });
});

test('a month’s last day is the last day of a deadline that is a month', () => {
  expect(momentAt('2015-02-27T12:00-06:00')).toMatchObject({ open: spring2015, isLastDay: false });
  expect(momentAt('2015-02-28T12:00-06:00')).toMatchObject({ open: spring2015, isLastDay: true });
});

test('between two cycles none is open, the one before is the latest, the other is next', () => {
  const moment = momentAt('2014-12-01T12:00-06:00');
  expect(moment).toEqual({
    open: undefined,
    isLastDay: false,
    latest: { cycle: fall2014, phase: 'running' },
    matched: fall2014,
    next: spring2015,
  });
});

test('while Spring 2015 is open, Fall 2014 stays the latest that closed', () => {
  const moment = momentAt('2015-01-15T12:00-06:00');
  expect(moment).toEqual({
    open: spring2015,
    isLastDay: false,
    latest: { cycle: fall2014, phase: 'running' },
    matched: fall2014,
    next: undefined,
  });
});

test('after every cycle the one that closed last is the latest and nothing is next', () => {
  const moment = momentAt('2020-01-01T12:00-06:00');
  expect(moment).toEqual({
    open: undefined,
    isLastDay: false,
    latest: { cycle: spring2015, phase: 'ended' },
    matched: spring2015,
    next: undefined,
  });
});

test('before the only cycle opens there is nothing but what comes next', () => {
  const moment = momentAt('2014-12-31T23:59-06:00', [spring2015]);
  expect(moment).toEqual({ open: undefined, isLastDay: false, latest: undefined, matched: undefined, next: spring2015 });
});

test('a program without cycles is closed', () => {
  expect(momentAt('2014-08-15T12:00Z', [])).toEqual({
    open: undefined,
    isLastDay: false,
    latest: undefined,
    matched: undefined,
    next: undefined,
  });
  expect(currentCycle(momentAt('2014-08-15T12:00Z', []))).toBeUndefined();
});

test('where two cycles of unknown opening overlap, the one with the nearer deadline is open', () => {
  const { opens: _unknown, ...applications } = spring2015.applications;
  expect(momentAt('2014-08-15T12:00Z', [{ ...spring2015, applications }, fall2014]).open).toBe(fall2014);
});

test('a goal sheet belongs to the latest cycle that has matches, before the first has any to the one that closed, is open or comes', () => {
  expect(currentCycle(momentAt('2015-01-15T12:00-06:00'))).toBe(fall2014);
  expect(currentCycle(momentAt('2015-03-10T00:00-06:00'))).toBe(fall2014);
  expect(currentCycle(momentAt('2015-05-01T00:00-05:00'))).toBe(spring2015);
  expect(currentCycle(momentAt('2014-09-20T12:00-05:00'))).toBe(fall2014);
  expect(currentCycle(momentAt('2014-08-15T12:00-05:00'))).toBe(fall2014);
  expect(currentCycle(momentAt('2014-12-01T12:00-06:00', [spring2015]))).toBe(spring2015);
});

test('deadline and opening are days', () => {
  expect([deadline(fall2014), deadline(spring2015), opening(spring2015)].map(String)).toEqual([
    '2014-08-29',
    '2015-02-28',
    '2015-01-01',
  ]);
  expect(opening(fall2014)).toBeUndefined();
});
