// What the program's page of summer 2014 says has its place in content/, and nothing that is computed is typed.
import { expect, test } from 'vitest';
import { questionsOf } from '../../../src/domain/form/form.ts';
import { inWords } from '../../../src/domain/time/calendar-date.ts';
import { fall2014, realContent, realForms, realLibrary, realTexts, spring2015 } from '../domain/fixtures/real-content.ts';

test('no weekday is typed anywhere', () => {
  const texts = [...realTexts].filter(([file]) => /^(program|cycles|forms|pages|forum).*\.(yml|mdx?)$/.test(file));
  expect(texts.length).toBeGreaterThan(15);
  for (const [file, text] of texts) expect(text, file).not.toMatch(/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/);
});

test('seven objectives, none of them numbered by hand', () => {
  const { objectives } = realContent.program;
  expect(objectives).toHaveLength(7);
  expect(objectives.filter(({ text }) => /^\d/.test(text))).toEqual([]);
});

test('Fall 2014 has its deadline and no made-up opening', () => {
  const { applications, notifiedBy } = fall2014;
  expect(applications.opens).toBeUndefined();
  expect(inWords(applications.closes)).toBe('Friday, August 29, 2014');
  expect(notifiedBy && inWords(notifiedBy)).toBe('Friday, October 10, 2014');
});

test('Spring 2015 keeps its months', () => {
  expect(spring2015).toMatchObject({
    applications: { opens: '2015-01', closes: '2015-02' },
    review: { starts: '2015-03', ends: '2015-04' },
    orientation: { starts: '2015-04', ends: '2015-05' },
  });
});

test('the forum took place on the Monday that the page names', () => {
  const forum = realLibrary.forum.get('2013-11-18');
  expect(forum && inWords(forum.date)).toBe('Monday, November 18, 2013');
  expect(forum?.recording?.isFree).toBe(true);
});

test.each(realForms)(
  'the $name form asks personal questions last but one, optionally and in private',
  ({ name, content: { sections } }) => {
    const personal = sections
      .flatMap(({ questions }) => questions)
      .filter((question) => ['gender', 'race-ethnicity', 'identity', 'match-preference'].includes(question.name));
    expect(personal).toHaveLength(name === 'goal-sheet' ? 0 : 4);
    for (const question of personal) {
      expect(question).toMatchObject({ required: false, visibility: 'private' });
      if ('options' in question) expect(question.options.at(-1)).toBe('Prefer not to say');
    }
  },
);

test('mentors attest membership, mentees a connection and never membership', () => {
  const names = (form: 'mentor' | 'mentee') => questionsOf(realContent.forms[form].content).map(({ name }) => name);
  expect(names('mentor')).toContain('alsc-membership');
  expect(names('mentee')).toContain('connection-confirmed');
  expect(names('mentee')).not.toContain('alsc-membership');
});
