// Ours, not upstream's: lists and cards say what an editor chose, not what the file keeps of it.
import { expect, test } from 'vitest';
import { Board } from '../board.ts';
import { useEditor } from './use-admin.ts';

const editor = useEditor();

const written = 'Write two guest posts together · Take part, At a distance';

test('a row and its card are in words, and follow what is written', async () => {
  await editor().goToList('Suggested activities');
  await expect.poll(() => editor().titles()).toContain('Write a guest post together · Take part, At a distance');
  await editor().openListed('write-a-guest-post');
  await editor().write('Title', 'Write two guest posts together');
  await editor().save();
  const board = new Board(editor());
  await board.open();
  expect(await board.titles('Drafts')).toContain(written);
  expect(await editor().page.getByText('The danger is the perfect draft').isVisible()).toBe(false); // the source of the text
  await board.move(written, 'In Review');
  expect(await board.titles('In Review')).toEqual([written]);
});

test('a list that is sorted anew is in words', async () => {
  await editor().goToList('Cycles');
  const titles = ['Spring 2015 · applications close February 2015', 'Fall 2014 · applications close Friday, August 29, 2014'];
  await expect.poll(() => editor().titles()).toEqual(titles);
  await editor().page.getByRole('button', { name: 'Sort by' }).first().click();
  await editor().page.getByRole('menuitem', { name: 'Code' }).click();
  await expect.poll(() => editor().titles()).toEqual([...titles].reverse());
});

test('what a search over all collections finds is in words', async () => {
  await editor().goToList('Cycles');
  await editor().page.getByPlaceholder('Search all').fill('mock interview');
  await editor().page.getByRole('complementary').getByText('All Collections', { exact: true }).click();
  await expect.poll(() => editor().titles()).toContain('Hold a mock interview · Practice, Either way');
});
