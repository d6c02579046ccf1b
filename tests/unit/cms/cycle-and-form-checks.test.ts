// Slips of somebody who copies last round's files.
import { describe, expect, test } from 'vitest';
import { ensureCyclesAreDistinct } from '../../../cms/checks/ensure-cycles-are-distinct.ts';
import { ensureCyclesAreNamedConsistently } from '../../../cms/checks/ensure-cycles-are-named-consistently.ts';
import { ensureFormsAskTheCommitteesQuestions } from '../../../cms/checks/ensure-forms-ask-the-committees-questions.ts';
import { runChecks } from '../../../cms/checks/run-checks.ts';
import type { Cycle } from '../../../src/domain/cycle/cycle.ts';
import { momentOf } from '../../../src/domain/cycle/phase.ts';
import { type CalendarDate, startOf } from '../../../src/domain/time/calendar-date.ts';
import { date } from '../domain/fixtures/dates.ts';
import { fall2014, realContent, realLibrary, realMedia, realTexts, spring2015, timeZone } from '../domain/fixtures/real-content.ts';
import { withCycleFile } from './altered-content.ts';
import { asLine } from './as-line.ts';

const texts = realTexts;
const namesIn = (cycle: Cycle) =>
  ensureCyclesAreNamedConsistently.problemsWithin(cycle).map(({ path, message }) => `${path?.join('.')}: ${message}`);
const turnsIn = (...cycles: readonly Cycle[]) =>
  ensureCyclesAreDistinct.problemsIn({ ...realContent, cycles }, new Map(), realLibrary, realMedia).map(asLine);

test('the last cycle, duplicated with a new title and code and all its old dates, is told date by date', () => {
  const copy = (texts.get('cycles/2014-fall.yml') ?? '').replace('Fall 2014', 'Fall 2015').replace('2014F', '2015F');
  const { data, texts: all } = withCycleFile(texts, 'cycles/2015-fall.yml', copy);
  expect(runChecks(data, all, realLibrary, realMedia).map(asLine)).toEqual([
    'cycles/2015-fall.yml applications.closes: Friday, August 29, 2014 is too early for Fall 2015. Change the date, or the title and the code.',
    'cycles/2015-fall.yml review.starts: Monday, September 1, 2014 is too early for Fall 2015. Change the date, or the title and the code.',
    'cycles/2015-fall.yml review.ends: Wednesday, October 15, 2014 is too early for Fall 2015. Change the date, or the title and the code.',
    'cycles/2015-fall.yml notifiedBy: Friday, October 10, 2014 is too early for Fall 2015. Change the date, or the title and the code.',
    'cycles/2015-fall.yml orientation.starts: Wednesday, October 15, 2014 is too early for Fall 2015. Change the date, or the title and the code.',
    'cycles/2015-fall.yml orientation.ends: Saturday, November 15, 2014 is too early for Fall 2015. Change the date, or the title and the code.',
    'cycles/2015-fall.yml applications.closes: Fall 2015 and Fall 2014 both close on Friday, August 29, 2014. Move one of the two dates.',
  ]);
});

describe('the dates of a cycle fit the year of its title', () => {
  const closing = (title: string, closes: string): Cycle => ({
    ...spring2015,
    title,
    applications: { ...spring2015.applications, closes: date(closes) },
  });
  const late = (closes: string, title: string) =>
    `applications.closes: ${closes} is too late for ${title}. Change the date, or the title and the code.`;
  const early = (closes: string, title: string) => late(closes, title).replace('late', 'early');

  test.each([
    ['a spring cycle that closes in the winter before', 'Spring 2015', '2014-12-20', []],
    ['a spring cycle that closes as the one before did', 'Spring 2015', '2014-02', [early('February 2014', 'Spring 2015')]],
    ['a spring cycle of the year after', 'Spring 2015', '2016-02', [late('February 2016', 'Spring 2015')]],
    [
      'a fall cycle that closes in the year before',
      'Fall 2015',
      '2014-12-31',
      [early('Wednesday, December 31, 2014', 'Fall 2015')],
    ],
    ['a fall cycle that closes in the year after', 'Fall 2015', '2016-01', [late('January 2016', 'Fall 2015')]],
    ['a summer cycle that closes in the year before', 'Summer 2015', '2014-12', [early('December 2014', 'Summer 2015')]],
    ['a winter cycle that closes in the year before', 'Winter 2015', '2014-11', []],
  ])('%s', (_what, title, closes, problems) => {
    expect(namesIn(closing(title, closes)).filter((problem) => problem.startsWith('applications'))).toEqual(problems);
  });

  test('the orientation of a fall cycle may run into the next year, and not into the next fall', () => {
    const ending = (ends: string) => namesIn({ ...fall2014, orientation: { ...fall2014.orientation, ends: date(ends) } });
    expect(ending('2015-01-15')).toEqual([]);
    expect(ending('2015-11-15')).toEqual([
      'orientation.ends: Sunday, November 15, 2015 is too late for Fall 2014. Change the date, or the title and the code.',
    ]);
  });
});

describe('cycles take their turns', () => {
  const { closes } = spring2015.applications;

  test('one without a day on which it opens is open since ever, and so beside the one before', () => {
    const always: Cycle = { ...spring2015, applications: { closes } };
    expect(turnsIn(fall2014, always)).toEqual([
      'cycles applications.opens: Nothing says when applications for Spring 2015 open, so that it is open while Fall 2014 still is. Fill in a day after Friday, August 29, 2014.',
    ]);
    expect(turnsIn(always, fall2014)).toEqual(turnsIn(fall2014, always));
  });

  test('two that close on one day are told, whenever they open', () => {
    const { closes: day } = fall2014.applications;
    const twin = { ...spring2015, applications: { opens: date('2014-08-01'), closes: day } };
    const problem = expect.stringContaining('both close on Friday, August 29, 2014');
    expect(turnsIn(fall2014, twin)).toEqual([problem]);
    expect(turnsIn(fall2014, { ...twin, applications: { closes: day } })).toEqual([problem]);
  });

  test('the check speaks up exactly where a cycle would be open and get no applications', () => {
    const days = ['2014-08-28', '2014-08-29', '2014-08-30', '2014-09'].map(date);
    const hidden = (cycle: Cycle, opens: CalendarDate | undefined) => {
      const first = opens ? startOf(opens, timeZone) : startOf(date('2014-08-28'), timeZone);
      return momentOf([fall2014, cycle], first, timeZone).open !== cycle;
    };
    for (const opens of [undefined, ...days]) {
      const cycle: Cycle = { ...spring2015, applications: { ...(opens ? { opens } : {}), closes } };
      expect([opens, turnsIn(fall2014, cycle).length > 0]).toEqual([opens, hidden(cycle, opens)]);
    }
  });

  test('mentors who can apply while the cycle before is open are told, with the rest untouched', () => {
    const early = (opensForMentors: string) =>
      turnsIn(fall2014, { ...spring2015, applications: { ...spring2015.applications, opensForMentors: date(opensForMentors) } });
    expect(early('2014-08-30')).toEqual([]);
    expect(early('2014-08')).toEqual([
      'cycles applications.opensForMentors: Spring 2015 opens for mentors before Fall 2014 closes. Move one of the two dates.',
    ]);
  });
});

test('a form of which every answer is private or optional is found', () => {
  const { content } = realContent.forms['goal-sheet'];
  const sections = content.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({ ...question, visibility: 'private' as const })),
  }));
  const { problemsWithin } = ensureFormsAskTheCommitteesQuestions;
  expect(problemsWithin({ ...content, sections })).toEqual([
    { message: expect.stringMatching(/^No question of this form both has to be answered and is shown to the committee/) },
  ]);
  expect(problemsWithin(content)).toEqual([]);
});
