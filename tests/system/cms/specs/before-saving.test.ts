// Ours, not upstream's: what Decap's own fields cannot know, the last check before saving says (cms/decap/save.ts). Nothing that was typed is lost.
import { expect, test } from 'vitest';
import { rowOf, toggleRow } from './rows.ts';
import { useEditor } from './use-admin.ts';

const editor = useEditor();

test('two options that are the same are refused with a sentence, and saved once they differ', async () => {
  const { page } = editor();
  await editor().goToList('Forms');
  await editor().openListed('goal-sheet');
  const section = rowOf(page, 'Keeping in touch');
  await toggleRow(section);
  const question = rowOf(section, 'How often will you be in touch?');
  await toggleRow(question);
  await toggleRow(rowOf(question, 'Twice a month'));
  await editor().write('Option', 'Every two weeks', question);

  await editor().pressSave();
  expect(await editor().told('Not saved yet')).toBe(
    'Not saved yet. Sections › Keeping in touch › Questions › How often will you be in touch? › Options: Each option may appear only once',
  );
  expect(await editor().draft('forms', 'goal-sheet')).toBeUndefined();
  await page.getByText('Unsaved Changes').waitFor();
  expect(await question.getByRole('textbox', { name: 'Option', exact: true }).inputValue()).toBe('Every two weeks');

  await editor().write('Option', 'Every ten days', question);
  await editor().save();
  const { files } = (await editor().draft('forms', 'goal-sheet')) ?? {};
  const before = await editor().file('forms/goal-sheet.yml');
  expect(files?.['content/forms/goal-sheet.yml']).toContain('          - Every two weeks\n          - Every ten days\n');
  expect(before).toContain('          - Every two weeks\n          - Twice a month\n');
});

test('a refusal stays until it is mended: it tells more than can be read in a few seconds', async () => {
  const { page } = editor();
  const refusal = page.getByRole('alert').filter({ hasText: 'Not saved yet' });
  await editor().goToList('Questions and answers');
  await editor().openListed('what-does-it-cost');
  const question = await editor().value('Question');
  await editor().write('Question', '');
  await editor().pressSave();
  await refusal.waitFor();
  // Below a message that goes by itself, a bar shows how long it stays.
  expect(await page.locator('.Toastify__toast--error .Toastify__progress-bar--wrp').last().getAttribute('data-hidden')).toBe(
    'true',
  );
  await editor().write('Question', `${question} Really?`);
  await editor().save();
  await refusal.waitFor({ state: 'detached' });
});

test('what nobody can see is not saved: spaces at the end of a line, and an optional field that was emptied', async () => {
  await editor().goToList('Pages');
  await editor().openListed('working-with-a-match');
  const lead = await editor().value('Lead');
  await editor().write('Lead', `${lead}  `);
  await editor().write('Teaser', '');
  await editor().save();
  const saved = (await editor().draft('pages', 'working-with-a-match'))?.files['content/pages/working-with-a-match.mdx'];
  const before = await editor().file('pages/working-with-a-match.mdx');
  expect(before).toMatch(/^teaser: /m);
  expect(saved).toBe(before?.replace(/^teaser: .*\n(?: {2}.*\n)*/m, ''));
});
