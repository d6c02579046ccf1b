// What the program's page of summer 2014 says has its place in content/, and nothing that is computed is typed.
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cycleSchema } from '../../../src/domain/cycle/cycle.ts';
import { formSchema, questionsOf } from '../../../src/domain/form/form.ts';
import { formNames } from '../../../src/domain/form/form-traits.ts';
import { forumSchema } from '../../../src/domain/forum/forum.ts';
import { programSchema } from '../../../src/domain/program/program.ts';
import { inWords } from '../../../src/domain/time/calendar-date.ts';
import { readYaml } from './read-yaml.ts';

const content = new URL('../../../content/', import.meta.url);
const forms = await Promise.all(
  formNames.map(async (name) => ({ name, content: formSchema.parse(await readYaml(`forms/${name}.yml`)) })),
);

test('no weekday is typed anywhere', async () => {
  const files = (await readdir(content, { recursive: true })).filter((file) =>
    /^(program|cycles|forms|pages|forum).*\.(yml|mdx?)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    const text = await readFile(new URL(file, content), 'utf8');
    expect(text, file).not.toMatch(/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/);
  }
});

test('seven objectives, none of them numbered by hand', async () => {
  const { objectives } = programSchema.parse(await readYaml('program.yml'));
  expect(objectives).toHaveLength(7);
  expect(objectives.filter(({ text }) => /^\d/.test(text))).toEqual([]);
});

test('Fall 2014 has its deadline and no made-up opening', async () => {
  const { applications, notifiedBy } = cycleSchema.parse(await readYaml('cycles/2014-fall.yml'));
  expect(applications.opens).toBeUndefined();
  expect(inWords(applications.closes)).toBe('Friday, August 29, 2014');
  expect(notifiedBy && inWords(notifiedBy)).toBe('Friday, October 10, 2014');
});

test('Spring 2015 keeps its months', async () => {
  const { applications, review, orientation } = cycleSchema.parse(await readYaml('cycles/2015-spring.yml'));
  expect({ applications, review, orientation }).toEqual({
    applications: { opens: '2015-01', closes: '2015-02' },
    review: { starts: '2015-03', ends: '2015-04' },
    orientation: { starts: '2015-04', ends: '2015-05' },
  });
});

test('the forum took place on the Monday that the page names', async () => {
  const { date, recording } = forumSchema.parse(await readYaml('forum/2013-11-18.yml'));
  expect(inWords(date)).toBe('Monday, November 18, 2013');
  expect(recording?.isFree).toBe(true);
});

test.each(forms)(
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
  const names = (form: string) =>
    forms.filter(({ name }) => name === form).flatMap(({ content: form }) => questionsOf(form).map(({ name }) => name));
  expect(names('mentor')).toContain('alsc-membership');
  expect(names('mentee')).toContain('connection-confirmed');
  expect(names('mentee')).not.toContain('alsc-membership');
});
