import { expect, test } from 'vitest';
import { application, chair, comment, replyTo } from './facts.ts';

test('an application is declined for a reason by its code, whatever the capitals', () => {
  expect(comment('/decline No-Place').changes).toEqual([{ kind: 'move', to: 'declined', reason: 'no-place' }]);
  expect(replyTo('/decline no-place')).toBe(
    'It is now *declined*. The applicant hears at the release of the cycle, and not before. Reason: `no-place`.',
  );
});

test('words after the code are a note, and no part of the reason', () => {
  expect(comment('/decline no-place only four mentors').changes).toEqual([
    { kind: 'move', to: 'declined', reason: 'no-place' },
    { kind: 'note', text: 'only four mentors' },
  ]);
});

const codes =
  '\n- `/decline no-place`: There are more mentees than mentors.\n- `/decline incomplete`: Too little was written to judge it.';

test('without a code, or with one that there is not, the codes are listed', () => {
  expect(comment('/decline').changes).toEqual([]);
  expect(replyTo('/decline')).toBe(`Declining takes the code of a reason. Write one of these:${codes}`);
  expect(replyTo('/decline constructor')).toBe(`There is no reason “constructor”. Write one of these:${codes}`);
  expect(replyTo('/decline @chair<b>')).toContain('There is no reason “@<!-- -->chair\\<b\\>”.'.replace('\\>', '>'));
});

test('the reason can be changed until the applicant is told', () => {
  const facts = application({ status: 'declined' });
  expect(comment('/decline incomplete', facts).changes).toEqual([{ kind: 'move', to: 'declined', reason: 'incomplete' }]);
  expect(replyTo('/decline incomplete', facts)).toBe('It stays *declined*, now for the reason `incomplete`.');
  const told = application({ status: 'declined', publishedStatus: 'declined', isReleased: true });
  expect(replyTo('/decline incomplete', told, chair)).toBe('It is *declined* already.');
});

test('what cannot be declined at all is told before any code', () => {
  expect(replyTo('/decline', application({ status: 'received', publishedStatus: 'received' }))).toMatch(/Write `\/review` first/);
});
