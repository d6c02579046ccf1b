import { expect, test } from 'vitest';
import { application, comment, replyTo } from './facts.ts';

test('an application is withdrawn for its applicant, with a reason', () => {
  expect(replyTo('/withdraw')).toMatch(/takes a reason, such as when they asked: `\/withdraw REASON`/);
  expect(comment('/withdraw asked by mail on Monday').changes).toEqual([
    { kind: 'move', to: 'withdrawn', reason: 'asked by mail on Monday' },
  ]);
  expect(replyTo('/withdraw asked by mail')).toBe(
    'It is now *withdrawn*. The applicant’s page says so. Only the applicant can take it back.',
  );
});

test('also where it was declined, as long as the applicant does not know', () => {
  expect(comment('/withdraw asked by mail', application({ status: 'declined' })).changes).toHaveLength(1);
  const told = application({ status: 'declined', publishedStatus: 'declined', isReleased: true });
  expect(replyTo('/withdraw asked by mail', told)).toMatch(/nothing left to withdraw/);
});

test('what is withdrawn is not accepted any more', () => {
  const facts = application({ status: 'withdrawn', publishedStatus: 'withdrawn' });
  expect(replyTo('/accept', facts)).toMatch(/Only the applicant can take that back/);
  expect(replyTo('/reopen', facts)).toMatch(/Only the applicant can take that back/);
});
