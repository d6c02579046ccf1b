import { expect, test } from 'vitest';
import { momentState } from '../../../../src/domain/cycle/applicants.ts';
import { momentOf } from '../../../../src/domain/cycle/phase.ts';
import { momentSlots, momentTexts } from '../../../../src/domain/page/moment-texts.ts';
import { instant } from '../fixtures/dates.ts';
import { realContent, spring2015, timeZone } from '../fixtures/real-content.ts';

const at = (text: string, cycles = realContent.cycles) => momentOf(cycles, instant(text), timeZone);
const textsAt = (text: string, cycles = realContent.cycles) => momentTexts(at(text, cycles), realContent.program);

test('while Fall 2014 is open the page names it, its deadline and its promise', () => {
  expect(momentState(at('2014-08-15T12:00-05:00'))).toBe('open');
  expect(textsAt('2014-08-15T12:00-05:00')).toEqual({
    'notice-headline': 'Applications for Fall 2014 are open. Apply by Friday, August 29, 2014.',
    'notice-detail': 'Every applicant hears by Friday, October 10, 2014.',
    'cycle-title': 'Fall 2014',
    deadline: 'Friday, August 29, 2014, to the end of the day, Central Time',
    promise: 'Every applicant hears by Friday, October 10, 2014.',
    'closed-sentence': '',
    'next-sentence': '',
  });
});

test('once it has closed the page says when, and what comes next', () => {
  expect(momentState(at('2014-08-30T00:00-05:00'))).toBe('closed');
  expect(textsAt('2014-08-30T00:00-05:00')).toMatchObject({
    'cycle-title': '',
    deadline: '',
    promise: '',
    'closed-sentence': 'Applications for Fall 2014 closed on Friday, August 29, 2014.',
    'next-sentence': 'Applications for Spring 2015 open in January 2015 and are taken until the end of February 2015.',
  });
});

test('before the first cycle the page does not speak of one that closed', () => {
  expect(textsAt('2014-12-01T12:00-06:00', [spring2015])['closed-sentence']).toBe('Applications for Spring 2015 are not open yet.');
});

test('every slot has a text', () => {
  expect(Object.keys(textsAt('2014-08-15T12:00-05:00'))).toEqual([...momentSlots]);
});
