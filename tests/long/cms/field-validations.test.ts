// After decap-cms, cypress/e2e/field_validations_spec.js (4 tests, all here; the last one is ours). Upstream looks at red borders; here what is said beside the
// label counts, that the first such place is on the screen, and that nothing is saved before it is right.
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { activityFile, addStep, steps, writeActivity } from '../../system/cms/activity.ts';
import { cycleFile, fall2015, writeCycle } from '../../system/cms/cycle.ts';
import { removeRow, rowOf, toggleRow } from '../../system/cms/rows.ts';
import { useEditor } from '../../system/cms/use-editor.ts';

// As high as a laptop's screen: a field can be out of sight.
const editor = useEditor({ viewport: { width: 1400, height: 800 } });

const missing = 'Not saved yet: something is missing. Look for the fields in red.';

/** Whether an editor sees something without scrolling. */
function isOnScreen(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

/** Presses “Save”, and waits for what is said at a field. */
async function expectRefusal(label: string, message: string, within = editor().page.locator('body')): Promise<void> {
  await editor().pressSave();
  await expect.poll(() => editor().errorsAt(label, within)).toEqual([message]);
}

test('a field that is empty or of another shape says so, in our words', async () => {
  await editor().goToList('Cycles');
  await editor().startNew('Cycle');
  await writeCycle(editor(), { ...fall2015, title: 'fall 15', code: '' });
  await expectRefusal('Title', 'Write the season and the year, such as “Fall 2014”.');
  const problem = editor().page.getByText('Write the season and the year').first();
  expect(await problem.innerText()).toBe('Write the season and the year, such as “Fall 2014”.'); // Decap would shout it, and “FALL 2014” is wrong
  await editor().told(missing);
  expect(await editor().errorsAt('Code')).toEqual(['Code is required.']);
  expect(await editor().draft('cycles', 'fall-15')).toBeUndefined();
  await editor().write('Title', fall2015.title);
  await editor().write('Code', fall2015.code);
  await editor().save();
  expect([...(await editor().errorsAt('Title')), ...(await editor().errorsAt('Code'))]).toEqual([]);
  expect((await editor().draft('cycles', 'fall-2015'))?.files).toEqual({ 'content/cycles/fall-2015.yml': cycleFile(fall2015) });
});

test('a field in a group says what is wrong with it, and a number what its limits are', async () => {
  await editor().goToList('Cycles');
  await editor().openListed('2015-spring');
  const before = await editor().file('cycles/2015-spring.yml');
  const review = editor().group('Review');
  await editor().write('Starts', 'in September', review);
  await editor().write('Ends', '', review);
  await expectRefusal('Starts', 'Write a day as 2014-08-29, or a month as 2015-01', review);
  await editor().told(missing);
  expect(await editor().errorsAt('Ends', review)).toEqual(['Ends is required.']);
  expect(await editor().errorsAt('Starts', editor().group('Orientation'))).toEqual([]);
  await editor().write('Starts', '2015-03-02', review);
  await editor().write('Ends', '2015-04', review);
  await editor().save();
  const { files } = (await editor().draft('cycles', '2015-spring')) ?? {};
  expect(files?.['content/cycles/2015-spring.yml']).toBe(before?.replace('starts: 2015-03\n', 'starts: 2015-03-02\n'));

  await editor().goToList('Questions and answers');
  await editor().openListed('will-i-get-a-match');
  for (const wrong of ['100', '0']) {
    await editor().write('Place in the group', wrong);
    await expectRefusal('Place in the group', 'Place in the group must be between 1 and 99.');
  }
  await editor().write('Place in the group', '3');
  await editor().save();
});

test('a list says how many rows it takes, a row that it is empty, and the first of them comes into view', async () => {
  await editor().goToList('Suggested activities');
  await editor().startNew('Activity');
  await writeActivity(editor());
  await addStep(editor(), steps[0]);
  await addStep(editor(), steps[1]);
  await editor().page.getByRole('textbox', { name: 'Title' }).scrollIntoViewIfNeeded();
  await expectRefusal('What to do', 'Choose or add 3 to 8.');
  await expect.poll(() => isOnScreen(editor().page.getByText('Choose or add 3 to 8.'))).toBe(true);

  await addStep(editor(), 'Short');
  await expectRefusal('Step', 'Use 10 to 400 characters.');
  expect(await editor().draft('activities', 'count-the-picture-books')).toBeUndefined();
  await removeRow(rowOf(editor().page, 'Short'));
  await addStep(editor(), steps[2]);
  await editor().preview().getByText('Write one sentence about it.').waitFor();
  await editor().save();
  expect((await editor().draft('activities', 'count-the-picture-books'))?.files).toEqual({
    'content/activities/count-the-picture-books.md': activityFile,
  });
});

test('a list in a list in a list says where something is missing', async () => {
  const { page } = editor();
  await editor().goToList('Forms');
  await editor().openListed('goal-sheet');
  await page.getByRole('button', { name: 'Add section' }).click();
  await editor().write('Heading', 'Our libraries');
  const section = rowOf(page, 'Our libraries');
  await section.getByRole('button', { name: 'Add question' }).click();
  await page.getByRole('menuitem', { name: 'Choice of one' }).click();
  await editor().write('Permanent name', 'largest-library', section);
  await editor().write('Question', 'Whose library is larger?', section);
  await section.getByRole('button', { name: 'Add option' }).click();
  await section.getByRole('button', { name: 'Add option' }).click();
  await expectRefusal('Name in messages', 'Name in messages is required.', section);
  await editor().told(missing);
  expect(await editor().errorsAt('Option', section)).toEqual(['Option is required.', 'Option is required.']);
  expect(await editor().errorsAt('Who reads the answer', section)).toEqual(['Who reads the answer is required.']);

  await editor().write('Name in messages', 'whose library is larger', section);
  await editor().choose('Who reads the answer', 'The committee', section);
  const options = section.getByRole('textbox', { name: 'Option', exact: true });
  await options.first().click();
  await page.keyboard.insertText('The mentee’s');
  await options.last().click();
  await page.keyboard.insertText('The mentor’s');
  await editor().save();
  const { files } = (await editor().draft('forms', 'goal-sheet')) ?? {};
  expect(files?.['content/forms/goal-sheet.yml']).toBe(`${await editor().file('forms/goal-sheet.yml')}  - title: Our libraries
    questions:
      - kind: choice
        name: largest-library
        label: Whose library is larger?
        subject: whose library is larger
        required: true
        visibility: committee
        retired: false
        options:
          - The mentee’s
          - The mentor’s
`);
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
