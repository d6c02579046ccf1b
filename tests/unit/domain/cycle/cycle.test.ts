import { expect, test } from 'vitest';
import { cycleSchema } from '../../../../src/domain/cycle/cycle.ts';
import { fall2014, spring2015 } from '../fixtures/real-content.ts';

const pathsOf = (cycle: unknown) => cycleSchema.safeParse(cycle).error?.issues.map(({ path }) => path.join('.'));

test('the cycles of the program’s page keep what it says and add nothing', () => {
  expect(fall2014.applications).toEqual({ closes: '2014-08-29' });
  expect(spring2015.applications).toEqual({ opens: '2015-01', closes: '2015-02' });
  expect('notifiedBy' in spring2015).toBe(false);
});

test.each([
  ['a title without a year', { ...fall2014, title: 'Fall' }, ['title']],
  ['a title in lower case', { ...fall2014, title: 'fall 2014' }, ['title']],
  ['a code that no reference could carry', { ...fall2014, code: '2014-F' }, ['code']],
  ['an impossible deadline', { ...fall2014, applications: { closes: '2014-08-32' } }, ['applications.closes']],
  ['a review without an end', { ...fall2014, review: { starts: '2014-09' } }, ['review.ends']],
  ['a field that no cycle has', { ...fall2014, deadline: '2014-08-29' }, ['']],
])('%s is refused where it stands', (_what, cycle, paths) => {
  expect(pathsOf(cycle)).toEqual(paths);
});
