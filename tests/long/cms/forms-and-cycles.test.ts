// What an editor does each season. Of a form's questions she adds one, moves one and stops asking one: what is stored keeps its name. The last
// cycle becomes the next.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formSchema } from '../../../src/domain/form/form.ts';
import { cycleFile, spring2016, writeCycle } from '../../system/cms/cycle.ts';
import { moveRow, rowOf, summariesOf, toggleRow } from '../../system/cms/rows.ts';
import { useEditor } from '../../system/cms/use-editor.ts';

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

test('the last cycle can be duplicated for the next, and its dates moved on', async () => {
  const last = await editor().file('cycles/2015-spring.yml');
  await editor().goToList('Cycles');
  await editor().openListed('2015-spring');
  await editor()
    .page.getByRole('button', { name: /^Published$/ })
    .waitFor();
  expect(
    await editor()
      .page.getByRole('button', { name: /^Delete/ })
      .count(),
  ).toBe(0); // its code stands in references
  await editor().pick(/^Published$/, 'Duplicate');
  await editor().page.waitForURL(/\/new(?:\?.*)?$/);
  await expect.poll(() => editor().value('Title')).toBe('Spring 2015');
  // With a date left as it was, it is not saved: this editor reads which one.
  await writeCycle(editor(), { ...spring2016, review: ['2015-03', '2016-04-15'] });
  expect(await editor().saveInVain()).toMatch(
    /^Not saved yet\. .*Review › Starts: March 2015 is too early for Spring 2016\. Change the date, or the title and the code$/,
  );
  await editor().write('Starts', spring2016.review[0], editor().group('Review'));
  await editor().write('Applications open', '2016-01');
  await editor().page.getByText('Friday, February 26, 2016', { exact: true }).waitFor();
  await editor().save();
  await editor().page.waitForURL(/entries\/spring-2016$/);
  const opening = ['applications:\n', 'applications:\n  opens: 2016-01\n'] as const;
  expect((await editor().draft('cycles', 'spring-2016'))?.files).toEqual({
    'content/cycles/spring-2016.yml': cycleFile(spring2016).replace(...opening),
  });
  expect(await editor().file('cycles/2015-spring.yml')).toBe(last);
});
