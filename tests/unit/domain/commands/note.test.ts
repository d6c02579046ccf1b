import { expect, test } from 'vitest';
import { comment, replyTo } from './facts.ts';

test('the rest of the line is kept as it was typed, without what nobody sees', () => {
  expect(comment('/note Ask *again* in\u202E May').changes).toEqual([{ kind: 'note', text: 'Ask *again* in May' }]);
  expect(replyTo('/note Ask again')).toBe('Noted.');
});

test('a note says something, and not too much', () => {
  expect(comment('/note')).toMatchObject({ changes: [], reply: expect.stringContaining('`/note WORDS`') });
  expect(comment(`/note ${'word '.repeat(500)}`).changes).toEqual([]);
});
