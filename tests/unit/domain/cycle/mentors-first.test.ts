// A cycle that opens for mentors before everybody else.
import { expect, test } from 'vitest';
import { entriesOfCycle } from '../../../../src/domain/calendar/calendar-entry.ts';
import { momentState, takingCycle } from '../../../../src/domain/cycle/applicants.ts';
import type { Cycle } from '../../../../src/domain/cycle/cycle.ts';
import { currentCycle, momentOf, phaseOf } from '../../../../src/domain/cycle/phase.ts';
import { nextSentence, noticeOf, refusalSentences } from '../../../../src/domain/cycle/sentences.ts';
import { stepDates } from '../../../../src/domain/cycle/step-dates.ts';
import { stepsAt, stepsOf } from '../../../../src/domain/cycle/steps.ts';
import { plainText } from '../../../../src/domain/time/time-part.ts';
import { withMentorsFirst } from '../../../opens-for-mentors.ts';
import { date, instant, justBefore } from '../fixtures/dates.ts';
import { fall2014, realContent, spring2015, timeZone } from '../fixtures/real-content.ts';

const spring = withMentorsFirst(spring2015);
const toTheMonth: Cycle = { ...spring2015, applications: { ...spring2015.applications, opensForMentors: date('2014-12') } };
const opensForMentors = instant('2014-12-22T00:00-06:00');
const opens = instant('2015-01-05T00:00-06:00');
const momentAt = (text: string, cycles: readonly Cycle[] = [fall2014, spring]) => momentOf(cycles, instant(text), timeZone);

test('it is open for mentors from the midnight of their day to that of everybody’s', () => {
  const phases = [justBefore(opensForMentors), opensForMentors, justBefore(opens), opens];
  expect(phases.map((moment) => phaseOf(spring, moment, timeZone))).toEqual([
    'before opening',
    'open for mentors',
    'open for mentors',
    'open',
  ]);
});

test('meanwhile it takes mentors, refuses mentees, and is still the next for everybody', () => {
  const moment = momentAt('2014-12-28T12:00-06:00');
  expect(moment).toMatchObject({ open: undefined, openForMentors: spring, isLastDay: false, next: spring });
  expect(momentState(moment)).toBe('mentors-only');
  expect([takingCycle('mentor', moment), takingCycle('mentee', moment)]).toEqual([spring, undefined]);
  expect(currentCycle(moment)).toBe(fall2014);
});

test('a mentor’s application belongs to the cycle that is open for everybody, where there is one', () => {
  const { opens: _unknown, ...applications } = spring2015.applications;
  const always: Cycle = { ...fall2014, title: 'Fall 2015', code: '2015F', applications };
  const moment = momentAt('2014-12-28T12:00-06:00', [spring, always]);
  expect(moment).toMatchObject({ open: always, openForMentors: undefined });
  expect([takingCycle('mentor', moment), takingCycle('mentee', moment)]).toEqual([always, always]);
});

test('the banner says who can apply already, from when everybody can, and what holds for both', () => {
  expect(noticeOf(momentAt('2014-12-28T12:00-06:00'), 'Central Time')).toEqual({
    headline: 'Applications for Spring 2015 are open for mentors. Mentees can apply from Monday, January 5, 2015.',
    detail:
      'Applications are taken until the end of Friday, February 27, 2015. The task force reviews applications and sends its answers in March – April 2015.',
  });
  expect(noticeOf(momentAt('2014-12-10T12:00-06:00', [fall2014, toTheMonth]), 'Central Time').headline).toBe(
    'Applications for Spring 2015 are open for mentors. Mentees can apply from January 2015.',
  );
});

test('the banner still tells the applicants of the cycle before what they wait for', () => {
  const late: Cycle = { ...fall2014, orientation: { starts: date('2014-12-15'), ends: date('2015-01-20') } };
  expect(noticeOf(momentAt('2014-12-28T12:00-06:00', [late, spring]), 'Central Time').detail).toContain(
    'For Fall 2014: matches attend their virtual orientation',
  );
});

test('before it opens for anybody, what comes next has the day of mentors too', () => {
  expect(nextSentence(spring)).toBe(
    'Applications for Spring 2015 open on Monday, January 5, 2015, and are taken until the end of Friday, February 27, 2015. Mentors can apply earlier, from Monday, December 22, 2014.',
  );
  expect(refusalSentences(momentAt('2014-12-21T23:59:59-06:00'))).toEqual([
    'Applications for Fall 2014 closed on Friday, August 29, 2014.',
    nextSentence(spring),
  ]);
});

test('its timeline has a step of its own, which is current until the next one is', () => {
  const [first] = stepsOf(spring);
  expect(first).toMatchObject({ id: '2015sp-mentor-applications', from: '2014-12-22', to: '2015-01-04' });
  expect(first && plainText(stepDates(first, realContent.program))).toBe('From Monday, December 22, 2014');
  const statesAt = (moment: ReturnType<typeof instant>) =>
    stepsAt(spring, moment, timeZone)
      .slice(0, 2)
      .map(({ state, isCurrent }) => (isCurrent ? `${state}!` : state));
  expect(statesAt(justBefore(opensForMentors))).toEqual(['ahead', 'ahead']);
  expect(statesAt(opensForMentors)).toEqual(['now!', 'ahead']);
  expect(statesAt(justBefore(opens))).toEqual(['now!', 'ahead']);
  expect(statesAt(opens)).toEqual(['past', 'now!']);
});

test('a step that ends before a month ends with the month before it', () => {
  expect(stepsOf(toTheMonth)[0]).toMatchObject({ from: '2014-12', to: '2014-12' });
});

test('the calendar has the time of mentors, to the day before everybody’s, and says from when mentees can apply', () => {
  const [entry] = entriesOfCycle(spring, 'Central Time');
  expect({ ...entry, firstDay: String(entry?.firstDay), lastDay: String(entry?.lastDay) }).toEqual({
    id: '2015sp-mentor-applications',
    title: 'Applications for Spring 2015, from mentors',
    firstDay: '2014-12-22',
    lastDay: '2015-01-04',
    paragraphs: ['Mentors can apply before everybody else.', 'Mentees can apply from Monday, January 5, 2015.'],
    page: '/apply/',
  });
});
