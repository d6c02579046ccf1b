import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type CycleThen, cycleOf, cyclesIn } from '../../../../cms/history/cycles.ts';
import { earlierIn, lookBack } from '../../../../cms/history/look-back.ts';
import { problemsOfCodes } from '../../../../cms/history/problems-of-codes.ts';
import { readTexts } from '../../../../cms/read-texts.ts';
import { date } from '../../domain/fixtures/dates.ts';
import { contentDirectory } from '../../domain/fixtures/real-content.ts';

const today = Temporal.PlainDate.from('2015-01-20');
const fall: CycleThen = { file: 'cycles/2014-fall.yml', title: 'Fall 2014', code: '2014F', opened: undefined };
const spring: CycleThen = { file: 'cycles/2015-spring.yml', title: 'Spring 2015', code: '2015SP', opened: date('2015-01') };
const renamed = { title: 'Summer 2015', code: '2015SU' };
const files = new Set([fall.file, spring.file]);
const problemsIn = (before: readonly CycleThen[], now: readonly CycleThen[], there = files) =>
  problemsOfCodes(before, now, there, today);

test('cycles that nobody changed have no problem, also in a file of another name', () => {
  expect(problemsIn([fall, spring], [spring, { ...fall, file: 'cycles/fall-2014.yml' }])).toEqual([]);
});

test('the code of a cycle that has been open is told where it changed', () => {
  expect(problemsIn([fall, spring], [fall, { ...spring, ...renamed }])).toEqual([
    {
      file: 'cycles/2015-spring.yml',
      path: ['code'],
      message:
        'This cycle was Spring 2015 with the code 2015SP while people could apply: the code stands in their references. Set title and code back, and add a new cycle for Summer 2015.',
    },
  ]);
});

test('one that has not opened yet may change, and be taken away', () => {
  const later = { ...spring, opened: date('2015-01-21') };
  expect(problemsIn([later], [{ ...later, ...renamed }])).toEqual([]);
  expect(problemsIn([later], [], new Set())).toEqual([]);
  expect(problemsIn([spring], [], new Set())).toHaveLength(1);
});

test('one that changed before it opened never had that code for anybody', () => {
  expect(problemsIn([{ ...spring, until: '2014-12-31' }], [{ ...spring, ...renamed }])).toEqual([]);
  expect(problemsIn([{ ...spring, until: '2015-01-01' }], [{ ...spring, ...renamed }])).toHaveLength(1);
});

test('a cycle that was taken away is told once, and one that cannot be read is not', () => {
  expect(problemsIn([fall, fall], [spring], new Set([spring.file]))).toEqual([
    {
      file: 'cycles/2014-fall.yml',
      message:
        'Fall 2014 was published, and people could apply: its code, 2014F, stands in their references. Bring this cycle back.',
    },
  ]);
  expect(problemsIn([fall], [spring])).toEqual([]);
});

test('mentors who could apply earlier count', () => {
  const yaml = (applications: object) => JSON.stringify({ title: 'Fall 2015', code: '2015F', applications, more: 1 });
  const opened = (applications: object) => cycleOf('cycles/a.yml', yaml(applications))?.opened;
  expect(opened({ opens: '2015-02', opensForMentors: '2015-01-15' })).toBe('2015-01-15');
  expect(opened({ opens: '2015-02' })).toBe('2015-02');
  expect(opened({ opens: 'soon' })).toBeUndefined();
  expect(cycleOf('cycles/a.yml', 'title: [')).toBeUndefined();
});

test('the content itself, with the code of a cycle changed, is told with the rule', async () => {
  const texts = await readTexts(contentDirectory);
  expect(cyclesIn(texts).map(({ code }) => code)).toEqual(['2014F', '2015SP']);
  const now = new Map(texts).set(fall.file, (texts.get(fall.file) ?? '').replace('2014F', '2014W'));
  const { problems } = await lookBack(contentDirectory, now, earlierIn(texts), today);
  expect(problems).toEqual([
    expect.objectContaining({
      file: 'cycles/2014-fall.yml',
      rule: 'Ensure every cycle that people could apply to keeps its title and code',
    }),
  ]);
});
