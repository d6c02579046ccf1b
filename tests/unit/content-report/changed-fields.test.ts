import { expect, test } from 'vitest';
import { changedFields } from '../../../scripts/content-report/changed-fields.ts';

const base = 'title: One\nsteps:\n  - a\n  - b\n  - c\nreview: { starts: 1 }\n';
const change = (after: string) => changedFields('cycles/a.yml', base, after);

test('a short value is told before and after, and a long one by its field', () => {
  expect(change(base.replace('One', 'Two'))).toEqual([{ path: ['title'], values: ['One', 'Two'] }]);
  expect(change(base.replace('One', 'Two '.repeat(20)))).toEqual([{ path: ['title'] }]);
});

test('a field that came, went, or stands in a group is told by its way', () => {
  expect(change(`${base}code: 1\n`)).toEqual([{ path: ['code'], values: ['', '1'] }]);
  expect(change(base.replace('title: One\n', ''))).toEqual([{ path: ['title'], values: ['One', ''] }]);
  expect(change(base.replace('starts: 1', 'starts: 2'))).toEqual([{ path: ['review', 'starts'], values: ['1', '2'] }]);
  expect(change(base.replace('review: { starts: 1 }', 'review: none'))).toEqual([{ path: ['review'] }]);
});

test('an item that was edited is told by its place, and those that came and went by their number', () => {
  expect(change(base.replace('- b', '- B'))).toEqual([{ path: ['steps', 1], values: ['b', 'B'] }]);
  expect(change(base.replace('- a', '- 0\n  - a'))).toEqual([{ path: ['steps'], items: { added: 1, removed: 0 } }]);
  expect(change(base.replace('  - b\n', ''))).toEqual([{ path: ['steps'], items: { added: 0, removed: 1 } }]);
});

test('another spelling is no change', () => {
  expect(change(base.replace('One', '"One"').replace('{ starts: 1 }', '\n  starts: 1'))).toEqual([]);
  expect(changedFields('news/a.md', '---\na: 1\n---\n\n- x\n', '---\na: 1\n---\n* x\n')).toEqual([]);
});

test('the text below the fields is a field, and captions have a title and a text', () => {
  expect(changedFields('news/a.md', '---\na: 1\n---\n\nx\n', '---\na: 1\n---\n\ny\n')).toEqual([{ path: ['body'] }]);
  expect(changedFields('forum/a.vtt', 'WEBVTT - A\n\nx\n', 'WEBVTT - B\n\nx\ny\n')).toEqual([
    { path: ['title'], values: ['A', 'B'] },
    { path: ['text'] },
  ]);
});

test('fields that cannot be read are one text', () => {
  expect(changedFields('cycles/a.yml', base, 'title: "One\n')).toEqual([{ path: [] }]);
});
