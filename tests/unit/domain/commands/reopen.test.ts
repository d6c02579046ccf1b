import { expect, test } from 'vitest';
import { application, chair, comment, replyTo } from './facts.ts';

test('a decision is taken back before the release by anybody of the committee', () => {
  expect(comment('/reopen', application({ status: 'declined' })).changes).toEqual([
    { kind: 'move', to: 'in review', reason: undefined },
  ]);
  expect(replyTo('/reopen', application({ status: 'received', publishedStatus: 'received' }))).toBe(
    'It is *received*, so there is no decision to take back. Write `/review`.',
  );
});

test('after the release by the chair alone, with a reason, and the applicant keeps what they were told', () => {
  const told = application({ status: 'accepted', publishedStatus: 'accepted', isReleased: true, phase: 'notified' });
  expect(comment('/reopen', told).changes).toEqual([]);
  expect(comment('/reopen', told, chair).changes).toEqual([]);
  expect(comment('/reopen wrong person', told, chair).changes).toHaveLength(1);
  expect(replyTo('/reopen wrong person', told, chair)).toBe(
    'It is now *in review*. The applicant still reads *accepted*, as they were told.',
  );
});
