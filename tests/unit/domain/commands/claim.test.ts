import { expect, test } from 'vitest';
import { application, comment, replyTo } from './facts.ts';

test('whoever claims an application reads it, beside those who do already', () => {
  expect(comment('/claim', application({ reviewers: ['reviewer-2'] })).changes).toEqual([
    { kind: 'reviewers', logins: ['reviewer-2', 'reviewer-1'] },
  ]);
});

test('claiming again changes nothing, whatever the capitals', () => {
  expect(comment('/claim', application({ reviewers: ['Reviewer-1'] }))).toMatchObject({
    changes: [],
    reply: expect.stringContaining('already'),
  });
});

test('nobody is claimed for somebody else, or for what is withdrawn, or beyond what GitHub takes', () => {
  expect(replyTo('/claim @reviewer-2')).toBe('`/claim` is for yourself. To name somebody else, write `/assign @name`.');
  expect(replyTo('/claim', application({ status: 'withdrawn', publishedStatus: 'withdrawn' }))).toMatch(/withdrawn/);
  const ten = Array.from({ length: 10 }, (_, index) => `somebody-${index}`);
  expect(comment('/claim', application({ reviewers: ten })).changes).toEqual([]);
});
