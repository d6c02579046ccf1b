import { expect, test } from 'vitest';
import { memoize } from '../../../cms/memoize.ts';

function counted() {
  const asked: string[] = [];
  const answerTo = memoize((text) => {
    asked.push(text);
    return text.length;
  });
  return { asked, answerTo };
}

test('a text is looked at once, and one that is empty too', () => {
  const { asked, answerTo } = counted();
  expect(['one', '', 'one', 'three', '', 'three'].map(answerTo)).toEqual([3, 0, 3, 5, 0, 5]);
  expect(asked).toEqual(['one', '', 'three']);
});

test('not everything is kept for ever: what comes again after many others is looked at again, and has the same answer', () => {
  const { asked, answerTo } = counted();
  expect(answerTo('first')).toBe(5);
  for (let count = 0; count < 10_000; count += 1) answerTo(`text ${count}`);
  expect(answerTo('first')).toBe(5);
  expect(asked.filter((text) => text === 'first')).toHaveLength(2);
});
