// The editor of a text, in Decap's own bundle: what is pasted, where it is pasted, and what keys do.
import { expect, test } from 'vitest';
import { goBehind, markdownOf, paste, selectText, showMarkdown } from '../../system/cms/text/text-editor.ts';
import { useEditor } from '../../system/cms/use-editor.ts';
import { googleDocs } from '../../unit/admin/paste/google-docs.ts';
import { wordInABrowser, wordOnADesktop } from '../../unit/admin/paste/word.ts';

const editor = useEditor();

async function open(markdown: string): Promise<void> {
  const { page } = editor();
  if (!page.url().endsWith('/can-our-goals-change')) await editor().openEntry('faq', 'can-our-goals-change');
  await showMarkdown(page, markdown);
}

const list = '<ul><li>one<ul><li>deeper</li></ul></li><li>two</li></ul>';
const table = '<table><tr><th>Day</th><th>Place</th></tr><tr><td>Monday</td><td>Library</td></tr></table>';

test.each([
  ['a list behind a paragraph', 'Hello.', 'Hello', list, 'Hello.\n\n- one\n  - deeper\n- two'],
  ['a list behind an item', '- pens\n- paper', 'pens', list, '- pens\n- one\n  - deeper\n- two\n- paper'],
  ['two paragraphs behind an item', '- pens\n- paper', 'pens', '<p>, one</p><p>two</p>', '- pens, one\n- two\n- paper'],
  ['a table behind a paragraph', 'Hello.', 'Hello', table, 'Hello.\n\n| Day | Place |\n| --- | --- |\n| Monday | Library |'],
  ['paragraphs behind a heading', '#### Head\n\nText', 'Head', '<p>one</p><p>two</p>', '#### Head\n\none\n\ntwo\n\nText'],
  ['a list in a quotation', '> So\n>\n> it is', 'So', list, '> So\n>\n> - one\n>   - deeper\n> - two\n>\n> it is'],
  ['words behind a link', 'A [link](/faq/)\n\nText', 'link', ' <i>here</i>', 'A [link](/faq/)*here*\n\nText'],
  ['a heading of an answer', 'Hello.', 'Hello', '<h1>Title</h1><p>Words</p>', 'Hello.\n\n#### Title\n\nWords'],
])('%s', async (_name, before, place, html, after) => {
  const { page } = editor();
  await open(before);
  await goBehind(page, place);
  await paste(page, html);
  expect(await markdownOf(page)).toBe(after);
});

test('pasting is taken back in one step', async () => {
  const { page } = editor();
  await open('- pens\n- paper');
  await goBehind(page, 'pens');
  await paste(page, list);
  await page.locator('.cms-editor-visual').getByText('deeper').waitFor();
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await markdownOf(page)).toBe('- pens\n- paper');
});

test.each(Object.entries({ wordOnADesktop, wordInABrowser, googleDocs }))('all of %s in place of a text', async (_name, html) => {
  const { page } = editor();
  await open('Gone.');
  await selectText(page);
  await paste(page, html);
  const markdown = await markdownOf(page);
  expect(markdown).toContain('- Pens\n  - ');
  expect(markdown).not.toContain('Gone');
});

test('what is copied in the editor keeps its components', async () => {
  const { page } = editor();
  await open('It takes <Fact name="length" />.');
  await selectText(page);
  await page.keyboard.press('ControlOrMeta+C');
  await goBehind(page, 'It takes');
  await page.keyboard.press('ControlOrMeta+V');
  expect(await markdownOf(page)).toBe('It takes <Fact name="length" />.It takes <Fact name="length" />.');
});

test('Markdown as it is written takes plain text', async () => {
  const { page } = editor();
  await open('Hello.');
  await page.locator('.cms-editor-visual').getByRole('switch').click();
  const raw = page.locator('.cms-editor-raw [data-slate-editor]');
  await raw.click();
  await page.keyboard.press('ControlOrMeta+End');
  await paste(page, ' <b>plain</b>', 'text/plain');
  await expect.poll(() => raw.innerText()).toBe('Hello. <b>plain</b>');
  await page.locator('.cms-editor-raw').getByRole('switch').click();
});

const backspace = ['Backspace', 'Backspace', 'Backspace'];

test.each([
  ['a link in an item', '- pens\n- [paper](/faq/)!\n- glue', 'paper', backspace, '- pens\n- [pap](/faq/)\n- glue'],
  ['all of a link in an item', '- pens\n- x [a](/faq/)!\n- glue', 'x', backspace, '- pens\n- x\n- glue'],
  ['a component in an item', '- pens\n- ab <Fact name="length" />!', 'ab', backspace, '- pens\n- ab'],
  ['a line break in an item', '- pens\n- ab\\\n  c', 'ab', backspace, '- pens\n- a'],
  ['a link in a quotation', '> see [it](/faq/)!', 'see', backspace, '> see'],
  ['a link in a heading', '#### see [it](/faq/)!', 'see', backspace, '#### see'],
  ['an item, out and in again', '- first\n  - a\n  - b', 'a', ['Shift+Tab', 'Tab'], '- first\n  - a\n  - b'],
  ['a numbered item, out and in again', '1. first\n   1. a\n   2. b', 'a', ['Shift+Tab', 'Tab'], '1. first\n   1. a\n   2. b'],
  ['an item with others below, in', '- first\n- a\n  - b\n- c', 'a', ['Tab'], '- first\n  - a\n  - b\n- c'],
  ['an item with others below, in and out', '- first\n- a\n  - b\n- c', 'a', ['Tab', 'Shift+Tab'], '- first\n- a\n  - b\n- c'],
  ['an item below others', '- first\n  1. x\n- a', 'a', ['Tab'], '- first\n  1. x\n  2. a'],
])('keys at %s', async (_name, before, place, keys, after) => {
  const { page } = editor();
  await open(before);
  await goBehind(page, place);
  for (const key of keys) await page.keyboard.press(key, { delay: 50 });
  expect(await markdownOf(page)).toBe(after);
  expect(editor().complaints).toEqual([]);
});
