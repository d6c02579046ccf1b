import { describe, expect, it, test } from 'vitest';
import type { Cycle } from '../../../../src/domain/cycle/cycle.ts';
import { momentOf } from '../../../../src/domain/cycle/phase.ts';
import { closedSentence, deadlineInWords, nextSentence, noticeOf, promise } from '../../../../src/domain/cycle/sentences.ts';
import { date, instant } from '../fixtures/dates.ts';
import { fall2014, realContent, spring2015, timeZone } from '../fixtures/real-content.ts';

const noticeAt = (text: string, cycles: readonly Cycle[] = realContent.cycles) =>
  noticeOf(momentOf(cycles, instant(text), timeZone), 'Central Time');

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
      'Applications are taken to the end of the day, Central Time. Every applicant hears by Friday, October 10, 2014.',
    ],
    [
      'after the deadline, when the review begins and answers come',
      '2014-08-30T00:00-05:00',
      fallClosed,
      `The task force begins to review applications on Monday, September 1, 2014. Every applicant hears by Friday, October 10, 2014. ${springComes}`,
    ],
    [
      'during the review, who has the applications and when answers come',
      '2014-10-10T12:00-05:00',
      fallClosed,
      `Applications are with the task force. Every applicant hears by Friday, October 10, 2014. ${springComes}`,
    ],
    [
      'after the notices, without claiming that they went out, when the orientation is',
      '2014-10-11T12:00-05:00',
      fallClosed,
      `Every applicant should have heard by now. Orientation runs October 15 – November 15, 2014. ${springComes}`,
    ],
    [
      'during the orientation, how long it lasts',
      '2014-11-01T12:00-05:00',
      fallClosed,
      `Matches attend their virtual orientation and training session now, until Saturday, November 15, 2014. ${springComes}`,
    ],
    [
      'while matches work together and the next cycle is planned, that it is not open yet',
      '2014-12-01T12:00-06:00',
      'Applications for Spring 2015 are not open yet.',
      springComes,
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
      `Applications are taken to the end of the day, Central Time. ${springAnswers}`,
    ],
    [
      'in March, that nothing more is planned',
      '2015-03-01T12:00-06:00',
      springClosed,
      `Applications are with the task force. It sends its answers in March – April 2015. ${nothingPlanned}`,
    ],
    [
      'in May, that the orientation lasts to the end of the month',
      '2015-05-01T12:00-05:00',
      springClosed,
      `Matches attend their virtual orientation and training session now, until the end of May 2015. ${nothingPlanned}`,
    ],
    [
      'while matches work together and nothing is planned, both',
      '2015-12-01T12:00-06:00',
      springClosed,
      `Spring 2015’s matches are working together for a year. ${nothingPlanned}`,
    ],
    ['years later, nothing about matches that ended', '2020-01-01T12:00-06:00', springClosed, nothingPlanned],
  ])('%s', (_what, moment, headline, detail) => {
    expect(noticeAt(moment)).toEqual({ headline, detail });
  });

  it('what comes, where no cycle has been', () => {
    expect(noticeAt('2014-12-01T12:00-06:00', [spring2015])).toEqual({
      headline: 'Applications for Spring 2015 are not open yet.',
      detail: springComes,
    });
  });

  it('that dates will come, where there is no cycle at all', () => {
    expect(noticeAt('2014-12-01T12:00-06:00', [])).toEqual({
      headline: 'Applications are closed.',
      detail: nothingPlanned,
    });
  });

  it('for whom each answer is, where a cycle opens while the one before is still under way', () => {
    const early = { ...spring2015, applications: { opens: date('2014-09-15'), closes: date('2014-10-31') } };
    const reviewed = 'For Fall 2014: applications are with the task force. Every applicant hears by Friday, October 10, 2014.';
    expect(noticeAt('2014-09-20T12:00-05:00', [fall2014, early])).toEqual({
      headline: 'Applications for Spring 2015 are open. Apply by Friday, October 31, 2014.',
      detail: `${springAnswers} ${reviewed}`,
    });
    expect(noticeAt('2014-10-20T12:00-05:00', [fall2014, early]).detail).toContain('For Fall 2014: matches attend');
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
  const toTheDay = { ...spring2015, applications: { opens: date('2015-01-05'), closes: date('2015-02-27') } };
  expect(nextSentence(spring2015)).toBe(springComes);
  expect(nextSentence(toTheDay)).toBe(
    'Applications for Spring 2015 open on Monday, January 5, 2015, and are taken until the end of Friday, February 27, 2015.',
  );
  expect(nextSentence(fall2014)).toBe('Applications for Fall 2014 are taken until the end of Friday, August 29, 2014.');
  expect(nextSentence(undefined)).toBe(nothingPlanned);
});

test('the promise is the day of the notices, or the review where no such day is known', () => {
  const { notifiedBy: _unknown, ...withoutDay } = fall2014;
  expect(promise(fall2014)).toBe('Every applicant hears by Friday, October 10, 2014.');
  expect(promise(spring2015)).toBe(springAnswers);
  expect(promise(withoutDay)).toBe('The task force reviews applications and sends its answers by Wednesday, October 15, 2014.');
});
