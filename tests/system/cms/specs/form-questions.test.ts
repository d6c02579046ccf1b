// Ours, not upstream's: the questions of a form in an editor's hands. She adds one, moves one and stops asking one; what is stored keeps its name.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formSchema } from '../../../../src/domain/form/form.ts';
import { moveRow, rowOf, summariesOf, toggleRow } from './rows.ts';
import { useEditor } from './use-admin.ts';

const editor = useEditor({ viewport: { width: 1400, height: 2000 } }); // two rows that are moved are on the screen together

/** The questions of a section of the goal sheet, as they have been saved. */
async function savedQuestions(section: string) {
  const { files } = (await editor().draft('forms', 'goal-sheet')) ?? {};
  const { sections } = formSchema.parse(parse(files?.['content/forms/goal-sheet.yml'] ?? ''));
  return sections.find(({ title }) => title === section)?.questions ?? [];
}

test('a question can be added, moved and retired, and nothing else of the form changes', async () => {
  const { page } = editor();
  const before = formSchema.parse(parse((await editor().file('forms/goal-sheet.yml')) ?? ''));
  await editor().goToList('Forms');
  await editor().openListed('goal-sheet');
  const section = rowOf(page, 'Keeping in touch');
  await toggleRow(section);
  const asked = ['How often will you be in touch?', 'How will you be in touch?', 'Who makes the first move each time?'];
  expect(await summariesOf(editor(), 'Questions', section)).toEqual([...asked, 'Anything else that you have agreed on']);

  await section.getByRole('button', { name: 'Add question' }).click();
  await page.getByRole('menuitem', { name: 'Short text' }).click();
  await editor().write('Permanent name', 'best-day', section);
  await editor().write('Question', 'Which day suits you both?', section);
  await editor().write('Name in messages', 'the day that suits you both', section);
  await editor()
    .preview()
    .getByText(
      'Sections › Keeping in touch › Questions › Which day suits you both? › Who reads the answer: Choose one of “The committee”,',
    )
    .waitFor();
  await editor().choose('Who reads the answer', 'The committee', section);
  const added = rowOf(section, 'Which day suits you both?');
  await toggleRow(added);

  await moveRow(editor(), added, rowOf(section, 'How often will you be in touch?'));
  await expect
    .poll(() => summariesOf(editor(), 'Questions', section))
    .toEqual(['Which day suits you both?', ...asked, 'Anything else that you have agreed on']);

  const retired = rowOf(section, 'Who makes the first move each time?');
  await toggleRow(retired);
  await retired.getByRole('switch', { name: /^No longer asked/ }).click();
  await editor().preview().getByText('Which day suits you both?').waitFor();
  await editor().preview().getByText('Who makes the first move each time?').waitFor({ state: 'detached' });
  await editor().save();

  const questions = await savedQuestions('Keeping in touch');
  const old = before.sections.find(({ title }) => title === 'Keeping in touch')?.questions ?? [];
  expect(questions.map(({ name }) => name)).toEqual(['best-day', ...old.map(({ name }) => name)]);
  expect(questions[0]).toMatchObject({ kind: 'short text', label: 'Which day suits you both?', required: true, retired: false });
  expect(questions.slice(1)).toEqual(old.map((question) => ({ ...question, retired: question.label.startsWith('Who makes') })));
});

test('a switch that the file does not name stands as it is meant, is not called optional, and stays out of the file until it is moved', async () => {
  const { page } = editor();
  const saved = async () => (await editor().draft('forms', 'mentor'))?.files['content/forms/mentor.yml'];
  const before = (await editor().file('forms/mentor.yml')) ?? '';
  await editor().goToList('Forms');
  await editor().openListed('mentor');
  const section = rowOf(page, 'How to reach you');
  const question = rowOf(section, 'Full name');
  const openQuestion = async () => {
    await toggleRow(section);
    await toggleRow(question);
  };
  await openQuestion();
  const has = question.getByRole('switch', { name: 'Has to be answered', exact: true });
  const retired = question.getByRole('switch', { name: 'No longer asked', exact: true });
  expect([await has.getAttribute('aria-checked'), await retired.getAttribute('aria-checked')]).toEqual(['true', 'false']);

  await editor().write('Name in messages', 'your whole name', question);
  await editor().save();
  const renamed = before.replace('subject: your full name', 'subject: your whole name');
  expect(await saved()).toBe(renamed);

  await openQuestion(); // what is a draft now has been drawn anew
  await has.click();
  await editor().save();
  expect(await saved()).toBe(renamed.replace('your whole name\n', 'your whole name\n        required: false\n'));
});
