// Each rule finds its problem in the real content with one thing altered, and no other rule speaks up.
import { expect, test } from 'vitest';
import { ensureCycleCodesAgreeWithTitles } from '../../../cms/checks/ensure-cycle-codes-agree-with-titles.ts';
import { ensureRedirectsLeadStraight } from '../../../cms/checks/ensure-redirects-lead-straight.ts';
import { ensureWeekdaysAreComputed } from '../../../cms/checks/ensure-weekdays-are-computed.ts';
import { checks, runChecks } from '../../../cms/checks/run-checks.ts';
import { readTexts } from '../../../cms/read-texts.ts';
import { date } from '../domain/fixtures/dates.ts';
import { contentDirectory, realContent, realLibrary } from '../domain/fixtures/real-content.ts';
import { withCycle, withQuestion, withSection } from './altered-content.ts';

const [follow, distinct, email, unique, personal, limits, fit] = checks.map(({ name }) => name);
const codes = ensureCycleCodesAgreeWithTitles.name;
const weekdays = ensureWeekdaysAreComputed.name;
const straight = ensureRedirectsLeadStraight.name;
const texts = await readTexts(contentDirectory);

test('the real content breaks no rule', () => {
  expect(texts.size).toBeGreaterThan(15);
  expect(runChecks(realContent, texts, realLibrary)).toEqual([]);
});

test('every rule says what it ensures, in words of its own', () => {
  expect(checks.map(({ name }) => name).filter((name) => !name.startsWith('Ensure '))).toEqual([]);
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
});

test.each([
  [
    'a cycle that opens after it closes',
    withCycle('Spring 2015', ({ applications }) => ({ applications: { ...applications, opens: date('2015-03') } })),
    `${follow}: Spring 2015: Applications open on Sunday, March 1, 2015, which is after they close (Saturday, February 28, 2015). Change one of the two dates.`,
  ],
  [
    'a deadline within the review',
    withCycle('Fall 2014', () => ({ applications: { closes: date('2014-09-02') } })),
    `${follow}: Fall 2014: Applications close on Tuesday, September 2, 2014, which is after the review starts (Monday, September 1, 2014). Change one of the two dates.`,
  ],
  [
    'a review that ends before it starts',
    withCycle('Spring 2015', ({ review }) => ({ review: { ...review, ends: date('2015-02') } })),
    `${follow}: Spring 2015: The review starts on Sunday, March 1, 2015, which is after it ends (Saturday, February 28, 2015). Change one of the two dates.`,
  ],
  [
    'notices after the orientation has started',
    withCycle('Fall 2014', () => ({ notifiedBy: date('2014-10-16') })),
    `${follow}: Fall 2014: Applicants are notified on Thursday, October 16, 2014, which is after the orientation starts (Wednesday, October 15, 2014). Change one of the two dates.`,
  ],
  [
    'an orientation before the review',
    withCycle('Spring 2015', ({ orientation }) => ({ orientation: { ...orientation, starts: date('2015-02') } })),
    `${follow}: Spring 2015: The review starts on Sunday, March 1, 2015, which is after the orientation starts (Sunday, February 1, 2015). Change one of the two dates.`,
  ],
  [
    'an orientation that ends before it starts',
    withCycle('Fall 2014', ({ orientation }) => ({ orientation: { ...orientation, ends: date('2014-10-14') } })),
    `${follow}: Fall 2014: The orientation starts on Wednesday, October 15, 2014, which is after it ends (Tuesday, October 14, 2014). Change one of the two dates.`,
  ],
  [
    'two cycles of one title',
    withCycle('Spring 2015', () => ({ title: 'Fall 2014', code: '2014F' })),
    `${distinct}: two cycles are called Fall 2014. Rename or remove one.`,
  ],
  [
    'a code of another season',
    withCycle('Spring 2015', () => ({ code: '2015SU' })),
    `${codes}: Spring 2015 has the code 2015SU, and its title asks for 2015SP. Correct one of the two.`,
  ],
  [
    'a code of another year',
    withCycle('Fall 2014', () => ({ code: '2015F' })),
    `${codes}: Fall 2014 has the code 2015F, and its title asks for 2014F. Correct one of the two.`,
  ],
  [
    'a day for mentors without one for everybody',
    withCycle('Fall 2014', ({ applications }) => ({ applications: { ...applications, opensForMentors: date('2014-08') } })),
    `${follow}: Fall 2014: “opensForMentors” says that mentors can apply from August 2014, and nothing says when everybody can. Add “opens”, or take “opensForMentors” out.`,
  ],
  [
    'a day for mentors on which everybody can apply',
    withCycle('Spring 2015', ({ applications }) => ({ applications: { ...applications, opensForMentors: date('2015-01-01') } })),
    `${follow}: Spring 2015: “opensForMentors” says that mentors can apply from Thursday, January 1, 2015, which is not before everybody can (January 2015). Choose an earlier day, or take it out.`,
  ],
  [
    'a cycle that opens for mentors on the day on which the other closes',
    withCycle('Spring 2015', ({ applications }) => ({ applications: { ...applications, opensForMentors: date('2014-08-29') } })),
    `${distinct}: Spring 2015 opens for mentors before Fall 2014 closes. Move one of the two dates.`,
  ],
  [
    'a cycle that opens on the day on which the other closes',
    withCycle('Spring 2015', ({ applications }) => ({ applications: { ...applications, opens: date('2014-08-29') } })),
    `${distinct}: Spring 2015 opens before Fall 2014 closes. Move one of the two dates.`,
  ],
  [
    'a form whose address may be left out',
    withQuestion('mentor', 'email', { required: false }),
    `${email}: the mentor form needs a required, private question of the kind “e-mail” named “email”.`,
  ],
  [
    'a form without an address',
    withQuestion('goal-sheet', 'email', { name: 'mail' }),
    `${email}: the goal-sheet form needs a required, private question of the kind “e-mail” named “email”.`,
  ],
  [
    'two questions of one name',
    withQuestion('mentee', 'topics', { name: 'hopes' }),
    `${unique}: the mentee form has two questions named “hopes”. Rename the newer one.`,
  ],
  [
    'a question with the name of a retired one',
    withQuestion('mentee', 'topics', { name: 'hopes', retired: true }),
    `${unique}: the mentee form has two questions named “hopes”. Rename the newer one.`,
  ],
  [
    'an address that is no longer asked for',
    withQuestion('mentor', 'email', { retired: true }),
    `${email}: the mentor form no longer asks for “email”, and the receipt needs it. Take its “retired” out.`,
  ],
  [
    'a telephone number for the committee',
    withQuestion('mentee', 'telephone', { visibility: 'committee' }),
    `${personal}: the question “telephone” of the mentee form is shown to the committee. Set its visibility to private.`,
  ],
  [
    'a name for the committee',
    withQuestion('goal-sheet', 'name', { visibility: 'committee' }),
    `${personal}: the question “name” of the goal-sheet form is shown to the committee. Set its visibility to private.`,
  ],
  [
    'a smallest number above the largest',
    withQuestion('mentor', 'capacity', { min: 6 }),
    `${limits}: the question “capacity” of the mentor form has a smallest number above its largest.`,
  ],
  [
    'more choices than options',
    withQuestion('mentee', 'competencies', { maxChoices: 10 }),
    `${limits}: the question “competencies” of the mentee form allows more choices than it has options.`,
  ],
  [
    'answers longer than an issue',
    withSection('goal-sheet', 5, 5000),
    `${fit}: the goal-sheet form allows 32320 characters in all. Lower some limits until they add up to 20000.`,
  ],
])('%s is found', (_what, data, problem) => {
  expect(runChecks(data, texts, realLibrary)).toEqual([problem]);
});

test('problems of several rules are told at once', () => {
  const data = withQuestion('mentee', 'email', { visibility: 'committee' });
  expect(runChecks(data, texts, realLibrary).map((problem) => problem.split(':')[0])).toEqual([email, personal]);
});

test('limits that touch are no problem', () => {
  expect(runChecks(withQuestion('mentor', 'capacity', { min: 5 }), texts, realLibrary)).toEqual([]);
  expect(runChecks(withQuestion('mentee', 'competencies', { maxChoices: 9 }), texts, realLibrary)).toEqual([]);
  expect(
    runChecks(
      withCycle('Fall 2014', () => ({ notifiedBy: date('2014-10-15') })),
      texts,
      realLibrary,
    ),
  ).toEqual([]);
  expect(
    runChecks(
      withCycle('Spring 2015', ({ applications }) => ({ applications: { ...applications, opens: date('2014-08-30') } })),
      texts,
      realLibrary,
    ),
  ).toEqual([]);
});

test('a code that two cycles share is found, though one of the two titles asks for another', () => {
  const data = withCycle('Spring 2015', () => ({ code: '2014F' }));
  expect(runChecks(data, texts, realLibrary)).toEqual([
    `${distinct}: Fall 2014 and Spring 2015 share the code 2014F.`,
    expect.stringContaining(`${codes}: Spring 2015 has the code 2014F`),
  ]);
});

test('the day after the other cycle has closed is not too early for mentors', () => {
  const data = withCycle('Spring 2015', ({ applications }) => ({
    applications: { ...applications, opensForMentors: date('2014-08-30') },
  }));
  expect(runChecks(data, texts, realLibrary)).toEqual([]);
});

test('a weekday that somebody typed beside a date is found, and one that stands alone is not', () => {
  const altered = new Map([
    ...texts,
    ['pages/apply.mdx', 'Apply by Friday, August 29, 2014.'],
    ['pages/contact.mdx', 'We answer on Monday or Tuesday. In August 29 matches met.'],
  ]);
  expect(runChecks(realContent, altered, realLibrary)).toEqual([
    `${weekdays}: content/pages/apply.mdx says “Friday, August 2…”. Put the date into a cycle or an event; the page computes its weekday.`,
  ]);
});

test('a former address that leads to another one is found before the build', () => {
  const redirects = [
    { from: '/goals', to: '/sheet/' },
    { from: '/sheet', to: '/goal-sheet/' },
  ];
  expect(runChecks(realContent, texts, { ...realLibrary, redirects: { redirects } })).toContain(
    `${straight}: content/redirects.yml: /goals leads to /sheet/, which moved too. Write where that one leads.`,
  );
});
