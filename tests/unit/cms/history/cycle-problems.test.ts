import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { compareWithPublished, publishedAs } from '../../../../cms/history/compare-with-published.ts';
import { cycleProblems } from '../../../../cms/history/cycle-problems.ts';
import type { Version } from '../../../../cms/history/published-versions.ts';
import { contentDirectory, realTexts } from '../../domain/fixtures/real-content.ts';
import { asLine } from '../as-line.ts';

const today = Temporal.PlainDate.from('2015-01-20');

function version(file: string, title: string, code: string, applications: object = {}): Version {
  return { file: `cycles/${file}.yml`, text: JSON.stringify({ title, code, applications, more: 1 }) };
}
const fall = version('2014-fall', 'Fall 2014', '2014F');
const spring = version('2015-spring', 'Spring 2015', '2015SP', { opens: '2015-01' });
const summer = version('2015-spring', 'Summer 2015', '2015SU', { opens: '2015-01' });
const unreadable = (file: string): Version => ({ file, text: 'title: [' });

function problemsIn(published: readonly Version[], now: readonly Version[]): readonly string[] {
  return cycleProblems(published, new Map(now.map(({ file, text }) => [file, text])), today).map(asLine);
}

const changed =
  'cycles/2015-spring.yml code: This cycle was Spring 2015 with the code 2015SP while people could apply: the code stands in their references. Set title and code back, and add a new cycle for Summer 2015.';
const gone =
  'cycles/2014-fall.yml: Fall 2014 was published, and people could apply: its code, 2014F, stands in their references. Bring this cycle back.';
const until = (day: string) => ({ ...spring, until: day });
const openingOn = (opens: string) => version('2015-spring', 'Spring 2015', '2015SP', { opens });
const mentorsFirst = version('2015-spring', 'Spring 2015', '2015SP', { opens: '2015-02', opensForMentors: '2015-01-15' });

test.each([
  ['what nobody changed', [fall, spring], [fall, spring], []],
  ['a file of another name', [fall], [{ ...fall, file: 'cycles/fall-2014.yml' }], []],
  ['another title and code, while people could apply', [fall, spring], [fall, summer], [changed]],
  ['the same, since mentors could', [mentorsFirst], [summer], [changed]],
  ['the same, where no day was given that can be read', [openingOn('soon')], [summer], [changed]],
  ['another title and code before it opens', [openingOn('2015-01-21')], [summer], []],
  ['one that changed before it opened, and so had this code for nobody', [until('2014-12-31')], [summer], []],
  ['one that changed on the day on which it opened', [until('2015-01-01')], [summer], [changed]],
  ['another title and code that were published by mistake', [spring, summer], [summer], [changed]],
  ['the first ones, set back after such a mistake', [spring, summer, spring], [spring], []],
  ['a cycle that was taken away, told once', [fall, fall], [spring], [gone]],
  ['one that was taken away before it opened', [openingOn('2015-01-21')], [], []],
  ['one that cannot be read now, which another check tells', [fall], [unreadable(fall.file)], []],
  ['one that nobody could read before', [unreadable(fall.file)], [], []],
])('%s', (_what, published, now, problems) => {
  expect(problemsIn(published, now)).toEqual(problems);
});

test('the content itself, with the code of a cycle changed, is told with the rule', async () => {
  const texts = realTexts;
  const now = new Map(texts).set(fall.file, (texts.get(fall.file) ?? '').replace('2014F', '2014W'));
  const { problems } = await compareWithPublished(contentDirectory, now, publishedAs(texts), today);
  expect(problems).toEqual([
    expect.objectContaining({ file: fall.file, rule: 'Ensure every cycle that people could apply to keeps its title and code' }),
  ]);
});
