import { expect, test } from 'vitest';
import { application, comment, replyTo } from './facts.ts';

test('an application is put on the waiting list, from review or in place of another decision', () => {
  const change = { kind: 'move', to: 'waiting list', reason: undefined };
  expect(comment('/waitlist').changes).toEqual([change]);
  expect(comment('/waitlist', application({ status: 'declined' })).changes).toEqual([change]);
  expect(replyTo('/waitlist', application({ status: 'waiting list' }))).toBe('It is *waiting list* already.');
});
