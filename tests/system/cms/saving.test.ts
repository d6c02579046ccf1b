// What is asked of an entry before it is saved or taken off the site (cms/admin/backend/entry-rules.ts), and its way to the site. Nothing that was
// typed is lost.
import { expect, test } from 'vitest';
import { activityFile, addStep, steps, writeActivity } from './activity.ts';
import { Board } from './board.ts';
import { isWebp, MediaLibrary, photo, storedPicture } from './media.ts';
import {
  abroad,
  createQuestion,
  fileOf,
  friend,
  listOfQuestions,
  pathOf,
  rowOf as questionRow,
  slugOf,
  writeQuestion,
} from './question.ts';
import { rowOf, toggleRow } from './rows.ts';
import { useEditor } from './use-editor.ts';

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
  expect(await page.getByRole('button', { name: 'Published', exact: true }).count()).toBe(1);
  expect(await page.getByRole('button', { name: /^Delete unpublished/ }).count()).toBe(0);
  expect(await question.getByRole('textbox', { name: 'Option', exact: true }).inputValue()).toBe('Every two weeks');

  await editor().write('Option', 'Every ten days', question);
  await editor().save();
  const { files } = (await editor().draft('forms', 'goal-sheet')) ?? {};
  const before = await editor().file('forms/goal-sheet.yml');
  expect(files?.['content/forms/goal-sheet.yml']).toContain('          - Every two weeks\n          - Every ten days\n');
  expect(before).toContain('          - Every two weeks\n          - Twice a month\n');
});

test('a new form says that nothing was changed in it yet, and not that something was saved', async () => {
  const { page } = editor();
  await editor().goToList(listOfQuestions);
  await editor().startNew('Question');
  await page.getByText('No changes yet').waitFor();
  expect(await page.getByText('Changes saved').count()).toBe(0);
  await editor().write('Question', 'Will this be saved?');
  await page.getByText('Unsaved Changes').waitFor();
  await editor().leave();
});

test('a picture whose name Decap cannot use gets one of its own', async () => {
  const library = new MediaLibrary(editor());
  await library.open();
  await library.upload(await photo(editor(), 'Фото.jpg'), 'picture-');
  const [name = ''] = (await library.names()).filter((one) => one.startsWith('picture-'));
  expect(name).toMatch(/^picture-[0-9a-f]{8}\.webp$/);
  expect(isWebp(await storedPicture(editor(), name))).toBe(true);
  await library.close();
});

test('a refusal stays until it is mended: it tells more than can be read in a few seconds', { tags: 'nightly' }, async () => {
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

test('what nobody can see is not saved: spaces at the end of a line, and an optional field that was emptied', {
  tags: 'nightly',
}, async () => {
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

test('a page that the site cannot do without is neither deleted nor unpublished, and the editor is told why', {
  tags: 'nightly',
}, async () => {
  const sentence = 'The site cannot do without this page: forms, menus or other pages need it. Change its text instead';
  await editor().goToList('Pages');
  await editor().openListed('faq');
  await editor().page.getByRole('button', { name: 'Delete published entry' }).click();
  expect(await editor().told('Not deleted')).toBe(`Not deleted. ${sentence}`);
  await editor().pick(/^Published$/, 'Unpublish');
  expect(await editor().told('Unpublishing did not finish')).toBe(`Unpublishing did not finish. ${sentence}`);
  expect(await editor().file('pages/faq.mdx')).toContain('title: ');
  expect(await editor().draft('pages', 'faq')).toBeUndefined();
});

// Decap would ask for the title of a recording that does not exist yet (cms/admin/widgets/object.ts).
test('a forum is saved without a recording, which is asked for its title once something of it is filled in', {
  tags: 'nightly',
}, async () => {
  await editor().goToList('Mentoring forum');
  await editor().startNew('Forum');
  await editor().write('Title', 'Forum on budgets');
  await editor().write('Day', '2015-03-18');
  await editor().write('Audience', 'ALSC Mentoring Program participants');
  await editor().write('Topic', 'how to plan a year of programs');
  const recording = editor().group('Recording');
  await editor().write('Page elsewhere', 'https://example.org/', recording);
  await editor().pressSave();
  await expect.poll(() => editor().errorsAt('Title', recording)).toEqual(['Title is required.']);
  await editor().write('Page elsewhere', '', recording);
  await editor().save();
  expect((await editor().draft('forum', '2015-03-18'))?.files['content/forum/2015-03-18.yml']).toBe(
    'title: Forum on budgets\ndate: 2015-03-18\naudience: ALSC Mentoring Program participants\ntopic: how to plan a year of programs\n',
  );
});

// The entry with the most kinds of fields, written from nothing.
test('a new activity that was saved has no unsaved changes, and can be sent for review at once', { tags: 'nightly' }, async () => {
  const { page } = editor();
  await editor().goToList('Suggested activities');
  await editor().startNew('Activity');
  await writeActivity(editor());
  await addStep(editor(), steps[0]);
  await addStep(editor(), 'Short');
  await addStep(editor(), steps[2]);
  await editor().pressSave();
  await expect.poll(() => editor().errorsAt('Step')).toEqual(['Use 10 to 400 characters.']);
  await editor().write('Step', steps[1], rowOf(page, 'Short'));
  const asked = editor().asked.length;
  await editor().save();
  await page.waitForURL(/entries\/count-the-picture-books$/);
  await page.getByText('Changes saved').waitFor();
  await editor().setStatus('In review');
  expect(editor().asked).toHaveLength(asked);
  expect(await editor().draft('activities', 'count-the-picture-books')).toEqual({
    status: 'pending_review',
    files: { 'content/activities/count-the-picture-books.md': activityFile },
  });
});

test('an entry is a draft until it is published from the board, stays as it was while it is changed, and is kept when it is taken off', async () => {
  const slug = slugOf(friend);
  const path = `content/${pathOf(friend)}`;
  await createQuestion(editor(), friend);
  expect(editor().page.url()).toMatch(/#\/collections\/faq\/entries\/may-i-bring-a-friend$/);
  expect(await editor().draft('faq', slug)).toEqual({ status: 'draft', files: { [path]: fileOf(friend) } });
  expect(await editor().file(pathOf(friend))).toBeUndefined();

  const board = new Board(editor());
  await board.open();
  await board.move(friend.question, 'In Review');
  await board.move(friend.question, 'Ready');
  expect((await editor().draft('faq', slug))?.status).toBe('pending_publish');
  await board.publish(friend.question);
  expect(editor().asked.at(-1)).toBe('Are you sure you want to publish this entry?');
  expect(await editor().file(pathOf(friend))).toBe(fileOf(friend));

  await editor().goToList(listOfQuestions);
  await editor().openListed(slug);
  await writeQuestion(editor(), abroad);
  await editor().save();
  expect(editor().page.url()).toMatch(new RegExp(`entries/${slug}$`));
  expect((await editor().draft('faq', slug))?.files).toEqual({ [path]: fileOf(abroad) });
  expect(await editor().file(pathOf(friend))).toBe(fileOf(friend));

  await editor().page.getByRole('button', { name: 'Delete unpublished changes' }).click();
  await editor().told('Unpublished changes deleted');
  expect(await editor().draft('faq', slug)).toBeUndefined();

  await editor().page.getByRole('button', { name: 'Published', exact: true }).waitFor();
  await editor().pick(/^Published$/, 'Unpublish');
  await editor().told('Entry unpublished');
  await board.open();
  expect(await board.titles('Ready')).toContain(questionRow(friend));
  expect(await editor().file(pathOf(friend))).toBeUndefined();
  expect((await editor().draft('faq', slug))?.files).toEqual({ [path]: fileOf(friend) });
});
