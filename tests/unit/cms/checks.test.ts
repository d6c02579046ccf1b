// Each rule finds its problem in the real content with one thing altered, and no other rule speaks up.
import { expect, test } from 'vitest';
import { ensureCyclesAreDistinct } from '../../../cms/checks/ensure-cycles-are-distinct.ts';
import { ensureRedirectsLeadStraight } from '../../../cms/checks/ensure-redirects-lead-straight.ts';
import { ensureWeekdaysAreComputed } from '../../../cms/checks/ensure-weekdays-are-computed.ts';
import { cycleChecks, formChecks } from '../../../cms/checks/entry-checks.ts';
import { checks, runChecks, textChecks } from '../../../cms/checks/run-checks.ts';
import type { ProgramData } from '../../../src/domain/program/program-data.ts';
import { date } from '../domain/fixtures/dates.ts';
import { realContent, realLibrary, realMedia, realTexts } from '../domain/fixtures/real-content.ts';
import { withCycle, withQuestion, withSection } from './altered-content.ts';
import { asLineWithRule } from './as-line.ts';

const [follow, codes] = cycleChecks.map(({ name }) => name);
const [email, unique, personal, limits, fit] = formChecks.map(({ name }) => name);
const distinct = ensureCyclesAreDistinct.name;
const weekdays = ensureWeekdaysAreComputed.name;
const straight = ensureRedirectsLeadStraight.name;
const texts = realTexts;
const problemsIn = (data: ProgramData, read = texts, library = realLibrary) =>
  runChecks(data, read, library, realMedia).map(asLineWithRule);

test('the real content breaks no rule', () => {
  expect(texts.size).toBeGreaterThan(15);
  expect(problemsIn(realContent)).toEqual([]);
}, 30_000); // every text is read as Markdown for the first time

test('every rule says what it ensures, in words of its own', () => {
  const names = [...checks, ...textChecks].map(({ name }) => name);
  expect(names.filter((name) => !/^Ensure .*[^.]$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  [
    'a cycle that opens after it closes',
    withCycle('Spring 2015', ({ applications }) => ({ applications: { ...applications, opens: date('2015-03') } })),
    `${follow}: cycles/2015-spring.yml applications.opens: Applications open on Sunday, March 1, 2015, which is after they close (Saturday, February 28, 2015). Change one of the two dates.`,
  ],
  [
    'a deadline within the review',
    withCycle('Fall 2014', () => ({ applications: { closes: date('2014-09-02') } })),
    `${follow}: cycles/2014-fall.yml applications.closes: Applications close on Tuesday, September 2, 2014, which is after the review starts (Monday, September 1, 2014). Change one of the two dates.`,
  ],
  [
    'a review that ends before it starts',
    withCycle('Spring 2015', ({ review }) => ({ review: { ...review, ends: date('2015-02') } })),
    `${follow}: cycles/2015-spring.yml review.starts: The review starts on Sunday, March 1, 2015, which is after it ends (Saturday, February 28, 2015). Change one of the two dates.`,
  ],
  [
    'notices after the orientation has started',
    withCycle('Fall 2014', () => ({ notifiedBy: date('2014-10-16') })),
    `${follow}: cycles/2014-fall.yml notifiedBy: Applicants are notified on Thursday, October 16, 2014, which is after the orientation starts (Wednesday, October 15, 2014). Change one of the two dates.`,
  ],
  [
    'an orientation before the review',
    withCycle('Spring 2015', ({ orientation }) => ({ orientation: { ...orientation, starts: date('2015-02') } })),
    `${follow}: cycles/2015-spring.yml review.starts: The review starts on Sunday, March 1, 2015, which is after the orientation starts (Sunday, February 1, 2015). Change one of the two dates.`,
  ],
  [
    'an orientation that ends before it starts',
    withCycle('Fall 2014', ({ orientation }) => ({ orientation: { ...orientation, ends: date('2014-10-14') } })),
    `${follow}: cycles/2014-fall.yml orientation.starts: The orientation starts on Wednesday, October 15, 2014, which is after it ends (Tuesday, October 14, 2014). Change one of the two dates.`,
  ],
  [
    'a code of another season',
    withCycle('Spring 2015', () => ({ code: '2015SU' })),
    `${codes}: cycles/2015-spring.yml code: The code of Spring 2015 is 2015SU, and its title asks for 2015SP. Change one of the two.`,
  ],
  [
    'a code of another year',
    withCycle('Fall 2014', () => ({ code: '2015F' })),
    `${codes}: cycles/2014-fall.yml code: The code of Fall 2014 is 2015F, and its title asks for 2014F. Change one of the two.`,
  ],
  [
    'a day for mentors without one for everybody',
    withCycle('Fall 2014', ({ applications }) => ({ applications: { ...applications, opensForMentors: date('2014-08') } })),
    `${follow}: cycles/2014-fall.yml applications.opensForMentors: Mentors can apply from August 2014, and nothing says when everybody can. Fill in “Applications open”, or take “Open for mentors” out.`,
  ],
  [
    'a day for mentors on which everybody can apply',
    withCycle('Spring 2015', ({ applications }) => ({ applications: { ...applications, opensForMentors: date('2015-01-01') } })),
    `${follow}: cycles/2015-spring.yml applications.opensForMentors: Mentors can apply from Thursday, January 1, 2015, which is not before everybody can (January 2015). Choose an earlier day, or take “Open for mentors” out.`,
  ],
  [
    'a cycle that opens for mentors on the day on which the other closes',
    withCycle('Spring 2015', ({ applications }) => ({ applications: { ...applications, opensForMentors: date('2014-08-29') } })),
    `${distinct}: cycles/2015-spring.yml applications.opensForMentors: Spring 2015 opens for mentors before Fall 2014 closes. Move one of the two dates.`,
  ],
  [
    'a cycle that opens on the day on which the other closes',
    withCycle('Spring 2015', ({ applications }) => ({ applications: { ...applications, opens: date('2014-08-29') } })),
    `${distinct}: cycles/2015-spring.yml applications.opens: Spring 2015 opens before Fall 2014 closes. Move one of the two dates.`,
  ],
  [
    'a form whose address may be left out',
    withQuestion('mentor', 'email', { required: false }),
    `${email}: forms/mentor.yml: Nobody could be sent a receipt. Ask a question of the kind “Email address” with the permanent name “email”, which has to be answered and stays private.`,
  ],
  [
    'a form without an address',
    withQuestion('goal-sheet', 'email', { name: 'mail' }),
    `${email}: forms/goal-sheet.yml: Nobody could be sent a receipt. Ask a question of the kind “Email address” with the permanent name “email”, which has to be answered and stays private.`,
  ],
  [
    'two questions of one name',
    withQuestion('mentee', 'topics', { name: 'hopes' }),
    `${unique}: forms/mentee.yml sections.2.questions.3.name: Another question of this form has the name “hopes” too. Rename the newer one.`,
  ],
  [
    'a question with the name of a retired one',
    withQuestion('mentee', 'topics', { name: 'hopes', retired: true }),
    `${unique}: forms/mentee.yml sections.2.questions.3.name: Another question of this form has the name “hopes” too. Rename the newer one.`,
  ],
  [
    'an address that is no longer asked for',
    withQuestion('mentor', 'email', { retired: true }),
    `${email}: forms/mentor.yml sections.0.questions.1.retired: The receipt goes to this address, and nobody is asked for it any more. Switch “No longer asked” off.`,
  ],
  [
    'a telephone number for the committee',
    withQuestion('mentee', 'telephone', { visibility: 'committee' }),
    `${personal}: forms/mentee.yml sections.0.questions.2.visibility: Answers to “Telephone number” would be shown to the committee. Set this to “Private”.`,
  ],
  [
    'a name for the committee',
    withQuestion('goal-sheet', 'name', { visibility: 'committee' }),
    `${personal}: forms/goal-sheet.yml sections.0.questions.0.visibility: Answers to “Mentee’s full name” would be shown to the committee. Set this to “Private”.`,
  ],
  [
    'a smallest number above the largest',
    withQuestion('mentor', 'capacity', { min: 6 }),
    `${limits}: forms/mentor.yml sections.3.questions.0.min: The smallest number of “How many mentees could you take on at the same time?” is above its largest. Change one of the two.`,
  ],
  [
    'more choices than options',
    withQuestion('mentee', 'competencies', { maxChoices: 10 }),
    `${limits}: forms/mentee.yml sections.2.questions.2.maxChoices: “In which areas would you most like to grow?” allows more choices than it has options. Lower the number, or add options.`,
  ],
  [
    'answers longer than an issue',
    withSection('goal-sheet', 5, 5000),
    `${fit}: forms/goal-sheet.yml: The longest answers have 32320 characters in all. Lower some limits until they add up to 20000.`,
  ],
])('%s is found', (_what, data, problem) => {
  expect(problemsIn(data)).toEqual([problem]);
});

test.each([
  ['title', { title: 'Fall 2014' }, 'Another cycle is called Fall 2014 too. Rename one of them.'],
  ['code', { code: '2014F' }, 'Fall 2014 has the code 2014F too. Give one of them its own.'],
])('two cycles of one %s are found', (field, fields, message) => {
  const { cycles } = withCycle('Spring 2015', () => fields);
  expect(ensureCyclesAreDistinct.problemsIn({ ...realContent, cycles }, texts, realLibrary, new Map())).toEqual([
    { file: 'cycles/2015-spring.yml', path: [field], message },
  ]);
});

test('problems of several rules are told at once', () => {
  const data = withQuestion('mentee', 'email', { visibility: 'committee' });
  expect(problemsIn(data).map((problem) => problem.split(':')[0])).toEqual([email, personal]);
});

test('limits that touch are no problem', () => {
  expect(problemsIn(withQuestion('mentor', 'capacity', { min: 5 }))).toEqual([]);
  expect(problemsIn(withQuestion('mentee', 'competencies', { maxChoices: 9 }))).toEqual([]);
  expect(problemsIn(withCycle('Fall 2014', () => ({ notifiedBy: date('2014-10-15') })))).toEqual([]);
  expect(
    problemsIn(withCycle('Spring 2015', ({ applications }) => ({ applications: { ...applications, opens: date('2014-08-30') } }))),
  ).toEqual([]);
});

test('a code that two cycles share is found, though one of the two titles asks for another', () => {
  expect(problemsIn(withCycle('Spring 2015', () => ({ code: '2014F' })))).toEqual([
    expect.stringContaining(`${codes}: cycles/2015-spring.yml code: The code of Spring 2015 is 2014F`),
    `${distinct}: cycles/2015-spring.yml code: Fall 2014 has the code 2014F too. Give one of them its own.`,
  ]);
});

test('the day after the other cycle has closed is not too early for mentors', () => {
  const data = withCycle('Spring 2015', ({ applications }) => ({
    applications: { ...applications, opensForMentors: date('2014-08-30') },
  }));
  expect(problemsIn(data)).toEqual([]);
});

test('a question that is no longer asked may break rules of those that are', () => {
  expect(problemsIn(withQuestion('mentor', 'capacity', { min: 6, retired: true }))).toEqual([]);
  expect(problemsIn(withQuestion('mentee', 'telephone', { visibility: 'committee', retired: true }))).toEqual([]);
});

test('a weekday that somebody typed beside a date is found, and one that stands alone is not', () => {
  const altered = new Map([
    ...texts,
    ['pages/apply.mdx', 'Apply by Friday, August 29, 2014.'],
    ['pages/contact.mdx', 'We answer on Monday or Tuesday. In August 29 matches met.'],
  ]);
  expect(problemsIn(realContent, altered)).toEqual([
    `${weekdays}: pages/apply.mdx body: It says “Friday, August 29”. Leave the weekday out; or put the date into a cycle or an event, where the page computes it.`,
  ]);
});

test.each([
  'Friday, Aug. 29',
  'Fri, August 29',
  'Friday 29 August',
  'Friday, the 29th of August',
  'Thurs. Sept 4',
  'Friday, May 1',
])('a weekday is found however it is written: %s', (words) => {
  const altered = new Map([...texts, ['pages/apply.mdx', `Apply by ${words}, 2014.`]]);
  expect(problemsIn(realContent, altered)).toEqual([expect.stringContaining(`pages/apply.mdx body: It says “${words}”.`)]);
});

test('a weekday in a field is told by the field', () => {
  const altered = new Map([
    ...texts,
    ['news/a.md', '---\ntitle: On Friday, August 29\n---\n\nNothing.\n'],
    ['forms/goal-sheet.yml', 'sections:\n  - questions:\n      - hint: Until Monday,\n          September 1\n'],
  ]);
  expect(problemsIn(realContent, altered).filter((problem) => problem.startsWith(weekdays))).toEqual([
    expect.stringMatching(/forms\/goal-sheet\.yml sections\.0\.questions\.0\.hint: It says “Monday, September 1”/),
    expect.stringMatching(/news\/a\.md title: It says “Friday, August 29”/),
  ]);
});

test('a former address that leads to another one is found before the build', () => {
  const redirects = [
    { from: '/goals', to: '/sheet/' },
    { from: '/sheet', to: '/goal-sheet/' },
  ];
  expect(problemsIn(realContent, texts, { ...realLibrary, redirects: { redirects } })).toContain(
    `${straight}: redirects.yml redirects: /goals leads to /sheet/, which moved too. Write where that one leads.`,
  );
});
