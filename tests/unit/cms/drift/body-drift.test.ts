// Each way in which an editor in a browser writes Markdown anew (decap-cms #4497, #4360, #433, #6237).
import { expect, test } from 'vitest';
import { bodyDrift } from '../../../../cms/drift/body-drift.ts';
import { entryDrift } from '../../../../cms/drift/entry-drift.ts';

const kindsOf = (before: string, after: string) => bodyDrift(before, after).map(({ kind, line }) => `${line}: ${kind}`);

test.each([
  ['dashes that became asterisks', '- one\n- two\n', '* one\n* two\n', ['1: list marks', '2: list marks']],
  ['more space after a dash', '- one\n', '-   one\n', ['1: list marks']],
  ['numbers written otherwise', '1. one\n2. two\n', '1. one\n1. two\n', ['2: list marks']],
  ['dashes within a list', '- one\n  - deep\n', '- one\n  * deep\n', ['1: list marks']],
  ['lines that break elsewhere', 'One line\nand another.\n', 'One line and\nanother.\n', ['1: line breaks']],
  ['an underscore with a backslash', 'The file_name here.\n', 'The file\\_name here.\n', ['1: backslashes']],
  ['a bracket with a backslash', 'See [1].\n', 'See \\[1].\n', ['1: backslashes']],
  ['a letter as an entity', 'Fish & chips\n', 'Fish &amp; chips\n', ['1: characters']],
  ['emphasis with other marks', 'So _very_ good\n', 'So *very* good\n', ['1: marks']],
  ['a heading with other marks', 'Title\n=====\n', '# Title\n', ['1: marks']],
  ['a link that was by reference', '[a][b]\n\n[b]: /x/\n', '[a](/x/)\n\n[b]: /x/\n', ['1: marks']],
  ['blank lines that went', 'One\n\n\nTwo\n', 'One\n\nTwo\n', ['3: blank lines']],
  ['the blank line below the fields', '\nOne\n', 'One\n', ['1: blank lines']],
  ['the last line break', 'One\n', 'One', ['1: blank lines']],
  ['items set apart', '- one\n- two\n', '- one\n\n- two\n', ['3: blank lines']],
])('%s: a reader gets the same', (_what, before, after, drift) => {
  expect(kindsOf(before, after)).toEqual(drift);
});

test.each([
  ['a link', 'See [the page](/x/).\n', 'See \\[the page](/x/).\n'],
  ['bold words', 'A **good** day\n', 'A \\*\\*good\\*\\* day\n'],
  ['a line', 'One\n\n---\n', 'One\n\n\\---\n'],
])('%s that turned into its marks is told, although a reader gets something else', (_what, before, after) => {
  expect(bodyDrift(before, after).map(({ kind }) => kind)).toEqual(['shown marks']);
});

test('blocks that were edited, added or removed are an editor’s wish', () => {
  const before = 'One.\n\n- a\n- b\n\nTwo\nlines.\n';
  expect(kindsOf(before, before.replace('One', 'First'))).toEqual([]);
  expect(kindsOf(before, before.replace('- b', '- b\n- c'))).toEqual([]);
  expect(kindsOf(before, before.replace('One.\n\n', ''))).toEqual([]);
  expect(kindsOf(before, `${before}\nThree.\n`)).toEqual([]);
  expect(kindsOf(before, 'Something else.\n')).toEqual([]);
  expect(kindsOf('See [a][b].\n\n[b]: /x/\n', 'See [a][b].\n\n[b]: /y/\n')).toEqual([]);
});

test('the other items of a list that was edited are told', () => {
  expect(kindsOf('- one\n- two\n- three\n', '* one\n* two and a half\n* three\n')).toEqual(['1: list marks', '3: list marks']);
});

test('white space in code is no white space', () => {
  expect(kindsOf('```\na  b\n```\n', '```\na b\n```\n')).toEqual([]);
  expect(kindsOf('```\na  b\n```\n', '~~~\na  b\n~~~\n')).toEqual(['1: marks']);
});

test('components stay what they are', () => {
  const before = '\nA match lasts <Fact name="length" />.\n\n<Requirements applicant="mentee" />\n';
  expect(entryDrift('pages/a.mdx', before, before.replace('<Fact', '\\<Fact')).map(({ kind }) => kind)).toEqual(['shown marks']);
});
