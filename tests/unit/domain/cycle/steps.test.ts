import { describe, expect, it, test } from 'vitest';
import type { Cycle } from '../../../../src/domain/cycle/cycle.ts';
import { stepDates } from '../../../../src/domain/cycle/step-dates.ts';
import { stepState, stepsAt, stepsOf } from '../../../../src/domain/cycle/steps.ts';
import { plainText } from '../../../../src/domain/time/time-part.ts';
import { date, instant, justBefore } from '../fixtures/dates.ts';
import { fall2014, realContent, spring2015, timeZone } from '../fixtures/real-content.ts';

const datesOf = (cycle: Cycle) => stepsOf(cycle).map((step) => plainText(stepDates(step, realContent.program)));
const timesOf = (cycle: Cycle) =>
  stepsOf(cycle).map((step) =>
    stepDates(step, realContent.program).flatMap((part) => (typeof part === 'string' ? [] : [part.datetime])),
  );
const statesAt = (cycle: Cycle, moment: ReturnType<typeof instant>) =>
  stepsAt(cycle, moment, timeZone).map(({ state, isCurrent }) => (isCurrent ? `${state}!` : state));

test('the steps of a cycle are known by its code, in the order in which it takes them', () => {
  expect(stepsOf(fall2014).map(({ id }) => id)).toEqual([
    '2014f-applications',
    '2014f-review',
    '2014f-notified',
    '2014f-orientation',
    '2014f-year',
  ]);
  expect(stepsOf(spring2015).map(({ id }) => id)).not.toContain('2015sp-notified');
});

describe('the dates of', () => {
  it('Fall 2014 start with its deadline, because its opening is not known', () => {
    expect(datesOf(fall2014)).toEqual([
      'Until Friday, August 29, 2014, to the end of the day, Central Time',
      'September 1 – October 15, 2014',
      'By Friday, October 10, 2014',
      'October 15 – November 15, 2014',
      'For one year after the orientation',
    ]);
  });

  it('Spring 2015 keep to months, and name the last day of its deadline', () => {
    expect(datesOf(spring2015)).toEqual([
      'January – February 2015, to the end of Saturday, February 28, 2015, Central Time',
      'March – April 2015',
      'April – May 2015',
      'For one year after the orientation',
    ]);
  });

  it('a cycle that is known to the day say the year once, and a month by its end', () => {
    const applications = { opens: date('2015-01-05'), closes: date('2015-02-27') };
    expect(datesOf({ ...spring2015, applications, notifiedBy: date('2015-04') })).toEqual([
      'January 5 – February 27, 2015, to the end of the day, Central Time',
      'March – April 2015',
      'By the end of April 2015',
      'April – May 2015',
      'For one year after the orientation',
    ]);
  });

  it('applications on a single day name it once, with its weekday', () => {
    const [dates] = datesOf({ ...fall2014, applications: { opens: date('2014-08-29'), closes: date('2014-08-29') } });
    expect(dates).toBe('Friday, August 29, 2014, to the end of the day, Central Time');
  });

  it('each cycle are there for machines: a day, a month, and the deadline with its last moment and offset', () => {
    expect(timesOf(fall2014)).toEqual([
      ['2014-08-29T23:59:59.999-05:00'],
      ['2014-09-01', '2014-10-15'],
      ['2014-10-10'],
      ['2014-10-15', '2014-11-15'],
      [],
    ]);
    expect(timesOf(spring2015)[0]).toEqual(['2015-01', '2015-02', '2015-02-28T23:59:59.999-06:00']);
  });
});

describe('a step', () => {
  const [applications, review] = stepsOf(fall2014);

  it.each([
    ['its first day', '2014-09-01T00:00-05:00', 'ahead', 'now'],
    ['the day after its last', '2014-10-16T00:00-05:00', 'now', 'past'],
  ])('changes at the midnight of %s', (_what, midnight, before, after) => {
    if (!review) throw new Error('there is no review');
    expect(stepState(review, justBefore(instant(midnight)), timeZone)).toBe(before);
    expect(stepState(review, instant(midnight), timeZone)).toBe(after);
  });

  it('whose beginning is not known holds until it ends', () => {
    if (!applications) throw new Error('there are no applications');
    expect(stepState(applications, instant('1970-01-01T00:00Z'), timeZone)).toBe('now');
  });
});

test.each([
  ['while applications are taken', '2014-08-15T12:00-05:00', ['now!', 'ahead', 'ahead', 'ahead', 'ahead']],
  ['between deadline and review none holds', '2014-08-30T12:00-05:00', ['past', 'ahead', 'ahead', 'ahead', 'ahead']],
  ['on the promised day two hold, and the review is current', '2014-10-10T12:00-05:00', ['past', 'now!', 'now', 'ahead', 'ahead']],
  ['after it the review goes on to its own end', '2014-10-12T12:00-05:00', ['past', 'now', 'past', 'ahead', 'ahead']],
  ['on the day on which it ends the orientation is current', '2014-10-15T12:00-05:00', ['past', 'now', 'past', 'now!', 'ahead']],
  ['in the matches’ year', '2015-06-01T12:00-05:00', ['past', 'past', 'past', 'past', 'now!']],
  ['after it', '2015-11-16T12:00-06:00', ['past', 'past', 'past', 'past', 'past']],
])('Fall 2014’s steps: %s', (_what, moment, states) => {
  expect(statesAt(fall2014, instant(moment))).toEqual(states);
});
