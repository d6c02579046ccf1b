// Each way in which an editor in a browser writes Markdown anew (decap-cms #4497, #4360, #433, #6237).
import { expect, test } from 'vitest';
import { isSameText } from '../../../../cms/markdown/is-same-text.ts';

test.each([
  ['dashes that became asterisks', '- one\n- two\n', '* one\n* two\n'],
  ['more space after a dash', '- one\n', '-   one\n'],
  ['numbers written otherwise', '1. one\n2. two\n', '1. one\n1. two\n'],
  ['dashes within a list', '- one\n  - deep\n', '- one\n  * deep\n'],
  ['items set apart', '- one\n- two\n', '- one\n\n- two\n'],
  ['lines that break elsewhere', 'One line\nand another.\n', 'One line and\nanother.\n'],
  ['an underscore with a backslash', 'The file_name here.\n', 'The file\\_name here.\n'],
  ['a letter as an entity', 'Fish & chips\n', 'Fish &amp; chips\n'],
  ['emphasis with other marks', 'So _very_ good\n', 'So *very* good\n'],
  ['a heading with other marks', 'Title\n=====\n', '# Title\n'],
  ['a link that was by reference', '[a][b]\n\n[b]: /x/\n', '[a](/x/)\n'],
  ['blank lines, and the last line break', '\nOne\n\n\nTwo\n', 'One\n\nTwo'],
  ['code between other fences', '```\na  b\n```\n', '~~~\na  b\n~~~\n'],
])('%s: readers get the same', (_what, before, after) => {
  expect(isSameText(before, after)).toBe(true);
});

test.each([
  ['another word', 'One.\n', 'Once.\n'],
  ['an item more', '- a\n- b\n', '- a\n- b\n- c\n'],
  ['another address', 'See [a][b].\n\n[b]: /x/\n', 'See [a][b].\n\n[b]: /y/\n'],
  ['a link that turned into its marks', 'See [the page](/x/).\n', 'See \\[the page](/x/).\n'],
  ['bold words that turned into theirs', 'A **good** day\n', 'A \\*\\*good\\*\\* day\n'],
  ['a component that turned into its marks', 'It lasts <Fact name="length" />.\n', 'It lasts \\<Fact name="length" />.\n'],
  ['white space in code', '```\na  b\n```\n', '```\na b\n```\n'],
])('%s: readers get something else', (_what, before, after) => {
  expect(isSameText(before, after)).toBe(false);
});
