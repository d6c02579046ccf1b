import { expect, test } from 'vitest';
import { application, comment, replyTo } from './facts.ts';

test('several people are assigned at once, each once', () => {
  expect(comment('/assign @reviewer-2, @reviewer-3 and @Reviewer-2').changes).toEqual([
    { kind: 'reviewers', logins: ['reviewer-2', 'reviewer-3'] },
  ]);
});

test('who cannot be is named, and the others are assigned', () => {
  const facts = application({ reviewers: ['reviewer-4'], conflicts: ['reviewer-3'] });
  expect(comment('/assign @reviewer-2 @reviewer-3 @reviewer-4 @outsider', facts).changes).toEqual([
    { kind: 'reviewers', logins: ['reviewer-4', 'reviewer-2'] },
  ]);
  expect(replyTo('/assign @reviewer-2 @reviewer-3 @reviewer-4 @outsider', facts)).toBe(
    '@<!-- -->reviewer-2 reads this one now. @<!-- -->reviewer-4 reads it already. @<!-- -->outsider is not in the committee. ' +
      '@<!-- -->reviewer-3 has a conflict of interest here.',
  );
});

test.each(['/assign', '/assign somebody else!', '/assign @a/b', '/assign @', `/assign @${'x'.repeat(40)}`])(
  '%s names nobody, and nothing is guessed',
  (body) => {
    expect(comment(body)).toMatchObject({ changes: [], reply: expect.stringContaining('`/assign @name`') });
  },
);

test('no more than ten people read one', () => {
  const nine = Array.from({ length: 9 }, (_, index) => `somebody-${index}`);
  const { changes, reply } = comment('/assign @reviewer-1 @reviewer-2', application({ reviewers: nine }));
  expect(changes).toEqual([{ kind: 'reviewers', logins: [...nine, 'reviewer-1'] }]);
  expect(reply).toContain('10 people at most: @<!-- -->reviewer-2.');
});
