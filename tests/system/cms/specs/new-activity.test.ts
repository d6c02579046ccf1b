// Ours, not upstream's: the entry with the most kinds of fields, written from nothing.
import { expect, test } from 'vitest';
import { useEditor } from './use-admin.ts';

const editor = useEditor();

/** Adds a row to a list of texts, and writes into it. */
async function addRow(button: string, field: RegExp, text: string): Promise<void> {
  const { page } = editor();
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('textbox', { name: field }).last().fill(text);
}

test('a new activity that was saved has no unsaved changes, and can be sent for review at once', async () => {
  const { page } = editor();
  await editor().goToList('Suggested activities');
  await editor().startNew('Activity');
  await editor().write('Title', 'Read the same chapter');
  await editor().write('Summary', 'Read one chapter of the same book, and compare what you marked.');
  await editor().choose('Kind', 'Practice');
  await editor().choose('Where it works', 'Either way');
  await editor().choose('Who prepares', 'Both prepare');
  await editor().write('Preparation, in minutes', '30');
  await editor().write('Together, in minutes', '30');
  await editor().choose('Objective', 'Encourage personal and professional connections');
  await editor().choose('Competency areas', 'Administration and management');
  await editor().write('Why it is worth it', 'You see what the other one looks for in a book.');
  for (const step of ['Choose a chapter.', 'Mark what you like.', 'Compare your marks.']) await addRow('Add step', /^Step/, step);
  for (const question of ['What did both of you mark?', 'What surprised you?']) await addRow('Add question', /^Question/, question);
  await page.getByRole('textbox', { name: 'Why, and what helps' }).click();
  await page.keyboard.type('A short chapter is enough.');

  await editor().save();
  await page.waitForURL(/entries\/read-the-same-chapter$/);
  await page.getByText('Changes saved').waitFor();
  await editor().setStatus('In review');
  expect(editor().asked).toEqual([]);
  expect((await editor().draft('activities', 'read-the-same-chapter'))?.status).toBe('pending_review');
});
