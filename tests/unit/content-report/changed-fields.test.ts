import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
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

const items = (changed: Partial<Record<'added' | 'removed' | 'moved', string[]>>) => ({
  added: [],
  removed: [],
  moved: [],
  ...changed,
});

test('an item that was edited is told by its place, and those that came, went or moved by what they are called', () => {
  expect(change(base.replace('- b', '- B'))).toEqual([{ path: ['steps', 1], values: ['b', 'B'] }]);
  expect(change(base.replace('- a', '- 0\n  - a'))).toEqual([{ path: ['steps'], items: items({ added: ['0'] }) }]);
  expect(change(base.replace('  - b\n', ''))).toEqual([{ path: ['steps'], items: items({ removed: ['b'] }) }]);
  expect(change(base.replace('  - a\n  - b\n  - c\n', '  - b\n  - c\n  - a\n'))).toEqual([
    { path: ['steps'], items: items({ moved: ['a'] }) },
  ]);
});

describe('questions', () => {
  const form = (...sections: readonly (readonly object[])[]) =>
    stringify({ sections: sections.map((questions, index) => ({ title: `Section ${index}`, questions })) });
  const email = { name: 'email', kind: 'e-mail', label: 'Email address', maxCharacters: 120 };
  const work = { name: 'work', kind: 'long text', label: 'Your work', maxCharacters: 2000 };
  const hopes = { name: 'hopes', kind: 'long text', label: 'Your hopes', maxCharacters: 2000 };
  const between = (before: string, after: string) => changedFields('forms/mentor.yml', before, after);
  const first = ['sections', 0, 'questions'];

  test('one that stands elsewhere has moved, also where it was edited on the way', () => {
    expect(between(form([email, work, hopes]), form([work, hopes, email]))).toEqual([
      { path: first, items: items({ moved: ['Email address'] }) },
    ]);
    const reworded = { ...email, label: 'Your email address' };
    expect(between(form([email, work, hopes]), form([work, hopes, reworded]))).toEqual([
      { path: [...first, 2, 'label'], values: ['Email address', 'Your email address'] },
      { path: first, items: items({ moved: ['Your email address'] }) },
    ]);
  });

  test('one that went to another section has moved there', () => {
    expect(between(form([email, work], [hopes]), form([email], [hopes, { ...work, maxCharacters: 1000 }]))).toEqual([
      { path: ['sections', 1, 'questions', 1, 'maxCharacters'], values: ['2000', '1000'] },
      { path: ['sections', 1, 'questions'], items: items({ moved: ['Your work'] }) },
    ]);
  });

  test('a new one before an edited one is new, and the other edited', () => {
    expect(between(form([work]), form([email, { ...work, label: 'What you do' }]))).toEqual([
      { path: [...first, 1, 'label'], values: ['Your work', 'What you do'] },
      { path: first, items: items({ added: ['Email address'] }) },
    ]);
  });

  test('one in the place of another is new, and one that only lost its permanent name is edited', () => {
    expect(between(form([email]), form([work]))).toEqual([
      { path: first, items: items({ added: ['Your work'], removed: ['Email address'] }) },
    ]);
    expect(between(form([email]), form([{ ...email, name: 'mail' }]))).toEqual([
      { path: [...first, 0, 'name'], values: ['email', 'mail'] },
    ]);
  });

  test('what is there twice is told apart by its order', () => {
    expect(between(form([email, work, email]), form([email, work]))).toEqual([
      { path: first, items: items({ removed: ['Email address'] }) },
    ]);
  });
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
  const unreadable = (title: string, text: string) => `---\ntitle: "${title}\nsummary: something that is longer\n---\n\n${text}\n`;
  expect(changedFields('news/a.md', unreadable('One', 'x'), unreadable('Two', 'x'))).toEqual([{ path: [] }]);
  expect(changedFields('news/a.md', unreadable('One', 'x'), unreadable('One', 'y'))).toEqual([{ path: ['body'] }]);
});
