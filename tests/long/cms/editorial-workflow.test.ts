// After decap-cms, cypress/e2e/editorial_workflow_spec_test_backend.js, without nested collections, which we have none of. What upstream does
// with posts is done with our questions, and what tests/system/cms/saving.test.ts does is left out; where upstream looks at the screen, the file is looked at as well.
import { expect, test } from 'vitest';
import { Board } from '../../system/cms/board.ts';
import {
  createQuestion,
  fileOf,
  friend,
  listOfQuestions,
  pathOf,
  pause,
  type Question,
  rowOf,
  slugOf,
} from '../../system/cms/question.ts';
import { openEditor, useAdmin, useEditor } from '../../system/cms/use-editor.ts';

const admin = useAdmin();
const editor = useEditor({}, admin);

/** The next question that no test has used yet: all of them share one repository. */
let used = 0;
function another(): Question {
  used += 1;
  return { question: `May I bring ${used} friends?`, answer: `Yes, all ${used} of them.` };
}

async function createAndPublish(question: Question): Promise<void> {
  await createQuestion(editor(), question);
  await editor().setStatus('Ready');
  await editor().publish();
}

test('the admin loads, and its board has the drafts that there are', async () => {
  const board = new Board(editor());
  await board.open();
  const drafts = await editor().page.evaluate(() => Object.values(window.repoFilesUnpublished).map((draft) => draft?.status));
  const inColumns = [await board.titles('Drafts'), await board.titles('In Review'), await board.titles('Ready')];
  const statuses = ['draft', 'pending_review', 'pending_publish'];
  expect(inColumns.map(({ length }) => length)).toEqual(statuses.map((status) => drafts.filter((one) => one === status).length));
});

test('a card can be dragged to and fro on the board', async () => {
  const question = another();
  await createQuestion(editor(), question);
  const board = new Board(editor());
  await board.open();
  for (const to of ['In Review', 'Ready', 'In Review', 'Drafts', 'Ready'] as const) {
    await board.move(question.question, to);
    expect(await board.titles(to)).toContain(rowOf(question));
  }
  expect((await editor().draft('faq', slugOf(question)))?.status).toBe('pending_publish');
});

test('several entries can be made ready and published', async () => {
  const questions = [another(), another(), another()];
  for (const question of questions) await createQuestion(editor(), question);
  const board = new Board(editor());
  await board.open();
  for (const { question } of questions) await board.move(question, 'Ready');
  for (const { question } of questions) await board.publish(question);
  await editor().goToList(listOfQuestions);
  const titles = await editor().titles();
  for (const question of questions) {
    expect(titles).toContain(rowOf(question));
    expect(await editor().file(pathOf(question))).toBe(fileOf(question));
  }
});

test('a draft can be deleted, and nothing of it stays', async () => {
  const question = another();
  await createQuestion(editor(), question);
  await editor().page.getByRole('button', { name: 'Delete unpublished entry' }).click();
  await editor().told('Unpublished changes deleted');
  await editor().page.waitForURL(/#\/collections\/faq$/);
  expect(await editor().titles()).not.toContain(rowOf(question));
  expect(await editor().draft('faq', slugOf(question))).toBeUndefined();
});

test('the status can be changed in the editor', async () => {
  const question = another();
  await createQuestion(editor(), question);
  for (const status of ['Draft', 'In review', 'Ready'] as const) {
    if (status !== 'Draft') await editor().setStatus(status);
    await editor()
      .page.getByRole('button', { name: `Status: ${status}` })
      .waitFor();
  }
  const board = new Board(editor());
  await board.open();
  expect(await board.titles('Ready')).toContain(rowOf(question));
});

test('a published entry can be duplicated, and the copy has a file of its own', async () => {
  const question = another();
  await createAndPublish(question);
  await editor().pick(/^Published$/, 'Duplicate');
  await editor().page.waitForURL(/#\/collections\/faq\/new/);
  await editor().save();
  await editor().setStatus('Ready');
  await editor().publish();
  await editor().goToList(listOfQuestions);
  expect((await editor().titles()).filter((title) => title === rowOf(question))).toHaveLength(2);
  expect(await editor().file(`faq/${slugOf(question)}-1.mdx`)).toBe(fileOf(question));
});

test('an entry can be published from its editor, and a new one begun with it', async () => {
  const question = another();
  await createQuestion(editor(), question);
  await editor().setStatus('Ready');
  await editor().publish('Publish and create new');
  await editor().page.waitForURL(/#\/collections\/faq\/new$/);
  await expect.poll(() => editor().value('Question')).toBe('');
  expect(await editor().file(pathOf(question))).toBe(fileOf(question));
});

test('an entry can be published from its editor, and duplicated with it', async () => {
  await createQuestion(editor(), pause);
  await editor().setStatus('Ready');
  await editor().publish('Publish and duplicate');
  await editor().page.waitForURL(/#\/collections\/faq\/new/);
  await expect.poll(() => editor().value('Question')).toBe(pause.question);
  expect(await editor().file(pathOf(pause))).toBe(fileOf(pause));
});

test('nobody can publish in the CMS where a collection says `publish: false`', async () => {
  const careful = await openEditor(admin(), {
    prepare: async (page) => {
      await page.route('**/admin/config.yml', async (route) => {
        const reply = await route.fetch();
        const body = (await reply.text()).replace('name: faq\n', 'name: faq\n    publish: false\n');
        await route.fulfill({ response: reply, body });
      });
    },
  });
  await createQuestion(careful, friend);
  expect(await careful.page.getByRole('button', { name: /^Publish/ }).count()).toBe(0);
  const board = new Board(careful);
  await board.open();
  await board.move(friend.question, 'Ready');
  expect(await board.canPublish(friend.question)).toBe(false);
  await careful.page.context().close();
});
