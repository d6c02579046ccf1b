// After decap-cms, cypress/e2e/simple_workflow_spec_test_backend.js (9 tests, all here): what is published at once, without drafts. Authors
// on their own machine work so. Cycles and questions stand for upstream's posts.
import { expect, test } from 'vitest';
import { cycleFile, fall2015, fall2016, writeCycle } from './cycle.ts';
import { abroad, fileOf, friend, listOfQuestions, pathOf, pause, type Question, rowOf, slugOf, writeQuestion } from './question.ts';
import { useEditor } from './use-admin.ts';

const editor = useEditor({ publishMode: 'simple' });

const meeting: Question = { question: 'Do we have to meet?', answer: 'No. A telephone will do.' };

async function publish(how = 'Publish now'): Promise<void> {
  await editor().pick(/^Publish$/, how);
  await editor().told('Entry saved');
}

async function startQuestion(question: Question): Promise<void> {
  await editor().goToList(listOfQuestions);
  await editor().startNew('Question');
  await writeQuestion(editor(), question);
}

async function openQuestion(question: Question): Promise<void> {
  await editor().goToList(listOfQuestions);
  await editor().openEntry(slugOf(question));
  await editor().page.getByRole('button', { name: 'Delete entry' }).waitFor();
  await editor()
    .page.getByRole('button', { name: /^Published$/ })
    .waitFor();
}

/** Waits for the form of a new entry whose first field holds `first`. */
async function expectNew(label: string, first: string): Promise<void> {
  await editor().page.waitForURL(/\/new(?:\?.*)?$/);
  await expect.poll(() => editor().value(label)).toBe(first);
}

test('the admin loads, and has no board', async () => {
  expect(await editor().page.getByRole('link', { name: 'Contents' }).count()).toBe(1);
  expect(await editor().page.getByRole('link', { name: 'Workflow' }).count()).toBe(0);
});

test('a new entry that is not saved says so, and asks before it is left', async () => {
  await editor().goToList('Cycles');
  await editor().startNew('Cycle');
  await writeCycle(editor(), fall2015);
  await editor().page.getByText('Unsaved Changes').waitFor();
  expect(editor().page.url()).toMatch(/#\/collections\/cycles\/new$/);
  await editor().leave();
  expect(editor().asked.at(-1)).toBe('Are you sure you want to leave this page?');
  expect(await editor().cms.file('cycles/fall-2015.yml')).toBeUndefined();
});

test('a new entry can be published', async () => {
  await editor().goToList('Cycles');
  await editor().startNew('Cycle');
  await writeCycle(editor(), fall2015);
  await publish();
  expect(await editor().cms.file('cycles/fall-2015.yml')).toBe(cycleFile(fall2015));
  await editor().leave();
  expect(await editor().titles()).toContain('Fall 2015 · applications close 2015-08-28');
});

test('a new entry can be published, and another begun with it', async () => {
  await startQuestion(friend);
  await publish('Publish and create new');
  await expectNew('Question', '');
  expect(await editor().cms.file(pathOf(friend))).toBe(fileOf(friend));
  await editor().leave();
  expect(await editor().titles()).toContain(rowOf(friend));
});

test('a new entry can be published, and duplicated with it', async () => {
  await startQuestion(pause);
  await publish('Publish and duplicate');
  await expectNew('Question', pause.question);
  expect(await editor().cms.file(pathOf(pause))).toBe(fileOf(pause));
  await editor().leave();
  expect(await editor().titles()).toContain(rowOf(pause));
});

test('an entry can be changed and published, and keeps its address', async () => {
  await openQuestion(friend);
  await writeQuestion(editor(), abroad);
  await publish();
  expect(editor().page.url()).toMatch(new RegExp(`entries/${slugOf(friend)}$`));
  expect(await editor().cms.file(pathOf(friend))).toBe(fileOf(abroad));
});

test('an entry can be changed and published, and another begun with it', async () => {
  await openQuestion(friend);
  await writeQuestion(editor(), meeting);
  await publish('Publish and create new');
  await expectNew('Question', '');
  expect(await editor().cms.file(pathOf(friend))).toBe(fileOf(meeting));
});

test('an entry can be changed and published, and duplicated with it', async () => {
  await openQuestion(friend);
  await writeQuestion(editor(), friend);
  await publish('Publish and duplicate');
  await expectNew('Question', friend.question);
  expect(await editor().cms.file(pathOf(friend))).toBe(fileOf(friend));
});

test('the last cycle can be duplicated for the next, and its dates moved on', async () => {
  await editor().goToList('Cycles');
  await editor().openEntry('fall-2015');
  await editor()
    .page.getByRole('button', { name: /^Published$/ })
    .waitFor();
  expect(await editor().page.getByRole('button', { name: 'Delete entry' }).count()).toBe(0); // its code stands in references
  await editor().pick(/^Published$/, 'Duplicate');
  await expectNew('Title', 'Fall 2015');
  // With a date left as it was, it is not saved: this editor reads which one.
  await writeCycle(editor(), { ...fall2016, review: ['2015-09-01', '2016-10-14'] });
  await editor().pick(/^Publish$/, 'Publish now');
  expect(await editor().told('Not saved yet')).toBe(
    'Not saved yet. Applications › Applications close: Applications close on Friday, August 26, 2016, which is after the review starts (Tuesday, September 1, 2015). Change one of the two dates. Review › Starts: Tuesday, September 1, 2015 is too early for Fall 2016. Change the date, or the title and the code',
  );
  await writeCycle(editor(), fall2016);
  await editor().page.getByText('Friday, August 26, 2016', { exact: true }).waitFor();
  await publish();
  expect(editor().page.url()).toMatch(/entries\/fall-2016$/);
  expect(await editor().cms.file('cycles/fall-2016.yml')).toBe(cycleFile(fall2016));
  expect(await editor().cms.file('cycles/fall-2015.yml')).toBe(cycleFile(fall2015));
});
