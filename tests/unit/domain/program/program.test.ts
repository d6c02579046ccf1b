import { expect, test } from 'vitest';
import { pageSchema } from '../../../../src/domain/page/page.ts';
import { programSchema } from '../../../../src/domain/program/program.ts';
import { realContent } from '../fixtures/real-content.ts';

const { program } = realContent;
const problemsOf = (changed: object) =>
  programSchema.safeParse({ ...program, ...changed }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

test('the program has its seven objectives, both committees and the zone of its deadlines', () => {
  expect(program.objectives).toHaveLength(7);
  expect(program.committees).toEqual(['ALSC Membership Committee', 'Managing Children’s Services Committee']);
  expect(program.timeZone).toBe('America/Chicago');
});

test('no objective carries its number: the page counts', () => {
  expect(program.objectives.filter(({ text }) => /^\W*\d/.test(text))).toEqual([]);
});

test.each([
  ['a zone without daylight saving', { timeZone: 'CST' }, [expect.stringMatching(/^timeZone: Invalid option: .*America\/Chicago/)]],
  [
    'a contact that is no address',
    { contactEmail: 'the office' },
    ['contactEmail: Write an email address, such as mentoring@example.org'],
  ],
  ['a field that no program has', { slogan: 'Onwards' }, [': Unrecognized key: "slogan"']],
])('%s is refused', (_what, changed, problems) => {
  expect(problemsOf(changed)).toEqual(problems);
});

test('a page without a description is refused where it stands', () => {
  expect(pageSchema.safeParse({ title: 'Contact' }).error?.issues.map(({ path }) => path)).toEqual([['description']]);
});
