import { describe, expect, it, test } from 'vitest';
import type { Cycle } from '../../../../src/domain/cycle/cycle.ts';
import { momentOf } from '../../../../src/domain/cycle/phase.ts';
import {
  closedSentence,
  deadlineInWords,
  nextSentence,
  noticeOf,
  promise,
  timelineOf,
} from '../../../../src/domain/cycle/sentences.ts';
import { date, instant } from '../fixtures/dates.ts';
import { fall2014, realContent, spring2015, timeZone } from '../fixtures/real-content.ts';

const noticeAt = (text: string, cycles: readonly Cycle[] = realContent.cycles) =>
  noticeOf(momentOf(cycles, instant(text), timeZone));

const springComes = 'Applications for Spring 2015 open in January 2015 and are taken until the end of February 2015.';
const fallClosed = 'Applications for Fall 2014 closed on Friday, August 29, 2014.';
const springClosed = 'Applications for Spring 2015 closed at the end of February 2015.';
const nothingPlanned = 'The dates of the next cycle will be announced on this site.';
const springAnswers = 'The task force reviews applications and sends its answers in March – April 2015.';

describe('the banner says', () => {
  it.each([
    [
      'in mid-August, how long Fall 2014 is open',
      '2014-08-15T12:00-05:00',
      'Applications for Fall 2014 are open. Apply by Friday, August 29, 2014.',
      'Every applicant hears by Friday, October 10, 2014.',
    ],
    [
      'on August 29, that this is the last day',
      '2014-08-29T23:59:59-05:00',
      'Applications for Fall 2014 are open. Today, Friday, August 29, 2014, is the last day to apply.',
      'Every applicant hears by Friday, October 10, 2014.',
    ],
    [
      'after the deadline, when answers come',
      '2014-08-30T00:00-05:00',
      fallClosed,
      `Every applicant hears by Friday, October 10, 2014. ${springComes}`,
    ],
    [
      'during the review, when answers come',
      '2014-10-10T12:00-05:00',
      fallClosed,
      `Every applicant hears by Friday, October 10, 2014. ${springComes}`,
    ],
    [
      'after the notices, when the orientation is',
      '2014-10-11T12:00-05:00',
      fallClosed,
      `Applicants have been told. Orientation runs October 15 – November 15, 2014. ${springComes}`,
    ],
    [
      'during the orientation, how long it lasts',
      '2014-11-01T12:00-05:00',
      fallClosed,
      `Matches attend their virtual orientation and training session now, until Saturday, November 15, 2014. ${springComes}`,
    ],
    [
      'while matches work together, that they do',
      '2014-12-01T12:00-06:00',
      fallClosed,
      `Fall 2014’s matches are working together for a year. ${springComes}`,
    ],
    [
      'in January, that Spring 2015 is open to the end of a month',
      '2015-01-15T12:00-06:00',
      'Applications for Spring 2015 are open. Apply by the end of February 2015.',
      springAnswers,
    ],
    [
      'on the last day of February, which day it is',
      '2015-02-28T12:00-06:00',
      'Applications for Spring 2015 are open. Today, Saturday, February 28, 2015, is the last day to apply.',
      springAnswers,
    ],
    ['in March, that nothing more is planned', '2015-03-01T12:00-06:00', springClosed, `${springAnswers} ${nothingPlanned}`],
    ['years later, nothing about matches that ended', '2020-01-01T12:00-06:00', springClosed, nothingPlanned],
  ])('%s', (_what, moment, headline, detail) => {
    expect(noticeAt(moment)).toEqual({ headline, detail });
  });

  it('what comes, where no cycle has been', () => {
    expect(noticeAt('2014-12-01T12:00-06:00', [spring2015])).toEqual({
      headline: 'Applications are not open yet.',
      detail: springComes,
    });
  });

  it('that dates will come, where there is no cycle at all', () => {
    expect(noticeAt('2014-12-01T12:00-06:00', [])).toEqual({
      headline: 'Applications are closed.',
      detail: 'The dates of the next cycle will be announced on this page.',
    });
  });
});

test('a deadline lasts to the end of its day, or of its month’s last day', () => {
  expect(deadlineInWords(fall2014, 'Central Time')).toBe('Friday, August 29, 2014, to the end of the day, Central Time');
  expect(deadlineInWords(spring2015, 'Central Time')).toBe('Saturday, February 28, 2015, to the end of the day, Central Time');
});

test('a cycle that closed says when, to the precision that is known', () => {
  expect([closedSentence(fall2014), closedSentence(spring2015)]).toEqual([fallClosed, springClosed]);
});

test('what comes next has both dates, one of them, or none', () => {
  expect(nextSentence(spring2015)).toBe(springComes);
  expect(nextSentence(fall2014)).toBe('Applications for Fall 2014 are taken until the end of Friday, August 29, 2014.');
  expect(nextSentence(undefined)).toBe(nothingPlanned);
});

test('the promise is the day of the notices, or the review where no such day is known', () => {
  const { notifiedBy: _unknown, ...withoutDay } = fall2014;
  expect(promise(fall2014)).toBe('Every applicant hears by Friday, October 10, 2014.');
  expect(promise(spring2015)).toBe(springAnswers);
  expect(promise(withoutDay)).toBe('The task force reviews applications and sends its answers by Wednesday, October 15, 2014.');
});

describe('the timeline', () => {
  it('of Fall 2014 starts with its deadline, because its opening is not known', () => {
    expect(timelineOf(fall2014).map(({ when }) => when)).toEqual([
      'Until Friday, August 29, 2014',
      'September 1 – October 15, 2014',
      'By Friday, October 10, 2014',
      'October 15 – November 15, 2014',
    ]);
  });

  it('of Spring 2015 keeps to months and has no day of notices', () => {
    expect(timelineOf(spring2015).map(({ when }) => when)).toEqual([
      'January – February 2015',
      'March – April 2015',
      'April – May 2015',
    ]);
  });

  it('computes every weekday from the date', () => {
    const moved = { ...fall2014, notifiedBy: date('2014-10-09') };
    expect(timelineOf(moved).map(({ when }) => when)).toContain('By Thursday, October 9, 2014');
  });
});
