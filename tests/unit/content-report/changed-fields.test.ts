import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { changedFields } from '../../../scripts/content-report/changed-fields.ts';

const base = 'title: One\nsteps:\n  - a\n  - b\n  - c\nreview: { starts: 1 }\n';
const change = (after: string, before = base) => changedFields('cycles/a.yml', before, after);
const rows = (changed: { added?: string[]; removed?: string[]; isReordered?: boolean }) => ({
  rows: { added: [], removed: [], isReordered: false, ...changed },
});

test.each([
  ['another value', base.replace('One', 'Two'), [{ path: ['title'], values: ['One', 'Two'] }]],
  [
    'a long one, as a hint may be',
    base.replace('One', 'Two '.repeat(75)),
    [{ path: ['title'], values: ['One', 'Two '.repeat(75).trim()] }],
  ],
  ['one that is longer than a comment can show', base.replace('One', 'Two '.repeat(200)), [{ path: ['title'] }]],
  ['a field that came', `${base}code: 1\n`, [{ path: ['code'], values: ['', '1'] }]],
  ['a switch', `${base}required: false\n`, [{ path: ['required'], values: ['', 'off'] }]],
  ['a field that went', base.replace('title: One\n', ''), [{ path: ['title'], values: ['One', ''] }]],
  ['a field of a group', base.replace('starts: 1', 'starts: 2'), [{ path: ['review', 'starts'], values: ['1', '2'] }]],
  ['a group that went', base.replace('review: { starts: 1 }\n', ''), [{ path: ['review', 'starts'], values: ['1', ''] }]],
  ['a text in place of a group', base.replace('{ starts: 1 }', 'none'), [{ path: ['review'] }]],
  ['a row in its place', base.replace('- b', '- B'), [{ path: ['steps', 1], values: ['b', 'B'] }]],
  ['a row more', base.replace('- a', '- 0\n  - a'), [{ path: ['steps'], ...rows({ added: ['0'] }) }]],
  ['a row less', base.replace('  - b\n', ''), [{ path: ['steps'], ...rows({ removed: ['b'] }) }]],
  ['a list that went', base.replace(/steps:(?:\n {2}- .)+\n/, ''), [{ path: ['steps'], ...rows({ removed: ['a', 'b', 'c'] }) }]],
])('%s is told before and after', (_what, after, fields) => {
  expect(change(after)).toEqual(fields);
});

describe('questions', () => {
  const form = (...sections: readonly (readonly object[])[]) =>
    stringify({ sections: sections.map((questions, index) => ({ title: `Section ${index}`, questions })) });
  const email = { name: 'email', kind: 'e-mail', label: 'Email address', maxCharacters: 120 };
  const work = { name: 'work', kind: 'choice', label: 'Your work', options: ['Library', 'School'] };
  const hopes = { name: 'hopes', kind: 'long text', label: 'Your hopes', maxCharacters: 2000 };
  const first = ['sections', 0, 'questions'];
  const reworded = { ...email, label: 'Your email address' };

  test.each([
    [
      'reworded and moved',
      form([email, work, hopes]),
      form([work, hopes, reworded]),
      [
        { path: [...first, 2, 'label'], values: ['Email address', 'Your email address'] },
        { path: first, ...rows({ isReordered: true }) },
      ],
    ],
    [
      'reworded behind a new one',
      form([email]),
      form([work, reworded]),
      [
        { path: [...first, 1, 'label'], values: ['Email address', 'Your email address'] },
        { path: first, ...rows({ added: ['Your work'] }) },
      ],
    ],
    [
      'in the place of another',
      form([email]),
      form([work]),
      [{ path: first, ...rows({ added: ['Your work'], removed: ['Email address'] }) }],
    ],
    [
      'there twice, and once now',
      form([email, work, email]),
      form([email, work]),
      [{ path: first, ...rows({ removed: ['Email address'] }) }],
    ],
    [
      'with an option reworded',
      form([work]),
      form([{ ...work, options: ['Public library', 'School'] }]),
      [{ path: [...first, 0, 'options', 0], values: ['Library', 'Public library'] }],
    ],
    [
      'with an option more',
      form([work]),
      form([{ ...work, options: ['Museum', 'Library', 'School'] }]),
      [{ path: [...first, 0, 'options'], ...rows({ added: ['Museum'] }) }],
    ],
    [
      'with answers to write in place of options',
      form([work]),
      form([{ name: 'work', kind: 'long text', label: 'Your work' }]),
      [
        { path: [...first, 0, 'kind'], values: ['choice', 'long text'] },
        { path: [...first, 0, 'options'], ...rows({ removed: ['Library', 'School'] }) },
      ],
    ],
    [
      'in a section behind a new one',
      form([email]),
      stringify({
        sections: [
          { title: 'New', questions: [hopes] },
          { title: 'Section 0', questions: [reworded] },
        ],
      }),
      [
        { path: ['sections', 1, 'questions', 0, 'label'], values: ['Email address', 'Your email address'] },
        { path: ['sections'], ...rows({ added: ['New'] }) },
      ],
    ],
  ])('%s', (_what, before, after, fields) => {
    expect(changedFields('forms/mentor.yml', before, after)).toEqual(fields);
  });
});

test.each([
  ['quotation marks and notation', 'cycles/a.yml', base, base.replace('One', '"One"').replace('{ starts: 1 }', '\n  starts: 1')],
  ['the order of fields', 'cycles/a.yml', 'a: 1\nb: 2\n', 'b: 2\na: 1\n'],
  ['notes and blank lines', 'cycles/a.yml', 'a: 1\nb: 2\n', '# Note\na: 1\n\nb: 2'],
  ['the marks of a text', 'news/a.md', '---\na: 1\n---\n\n- x\n', '---\na: 1\n---\n* x\n'],
])('%s are formatting, and no change', (_what, file, before, after) => {
  expect(changedFields(file, before, after)).toEqual([]);
});

test('the text below the fields is a field, and captions have a title and a text', () => {
  expect(changedFields('news/a.md', '---\na: 1\n---\n\nx\n', '---\na: 1\n---\n\ny\n')).toEqual([{ path: ['body'] }]);
  expect(changedFields('forum/a.vtt', 'WEBVTT - A\n\nx\n', 'WEBVTT - B\n\nx\ny\n')).toEqual([
    { path: ['title'], values: ['A', 'B'] },
    { path: ['text'], values: ['x\n', 'x\ny\n'] },
  ]);
});

test('fields that cannot be read are one text', () => {
  expect(change('title: "One\n')).toEqual([{ path: [] }]);
  const unreadable = (title: string, text: string) => `---\ntitle: "${title}\n---\n\n${text}\n`;
  expect(changedFields('news/a.md', unreadable('One', 'x'), unreadable('Two', 'x'))).toEqual([
    { path: [], values: ['title: "One', 'title: "Two'] },
  ]);
  expect(changedFields('news/a.md', unreadable('One', 'x'), unreadable('One', 'y'))).toEqual([{ path: ['body'] }]);
});
