import { expect, test } from 'vitest';
import { application, comment, replyTo } from './facts.ts';

const received = application({ status: 'received', publishedStatus: 'received' });

test('an application is taken into review, and the applicant sees that at once', () => {
  expect(comment('/review', received).changes).toEqual([{ kind: 'move', to: 'in review', reason: undefined }]);
  expect(replyTo('/review', received)).toBe('It is now *in review*. The applicant’s page says that it is under review.');
});

test('what is in review stays so, and what is decided is for /reopen', () => {
  expect(replyTo('/review')).toBe('It is *in review* already.');
  expect(replyTo('/review', application({ status: 'accepted' }))).toBe(
    'It is *accepted*. To take that decision back, write `/reopen`.',
  );
});
