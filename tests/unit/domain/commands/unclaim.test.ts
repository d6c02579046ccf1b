import { expect, test } from 'vitest';
import { application, comment, replyTo } from './facts.ts';

const facts = application({ reviewers: ['Reviewer-1', 'reviewer-2'] });

test('whoever unclaims an application reads it no longer', () => {
  expect(comment('/unclaim', facts).changes).toEqual([{ kind: 'reviewers', logins: ['reviewer-2'] }]);
});

test('with a name, that person does not', () => {
  expect(comment('/unclaim @Reviewer-2', facts).changes).toEqual([{ kind: 'reviewers', logins: ['Reviewer-1'] }]);
  expect(replyTo('/unclaim @one @two', facts)).toBe('Name one person: `/unclaim @name`.');
});

test('nothing changes for somebody who was not reading it', () => {
  expect(comment('/unclaim').changes).toEqual([]);
  expect(replyTo('/unclaim')).toBe('You were not reading this one.');
});
