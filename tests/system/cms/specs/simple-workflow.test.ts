// After decap-cms, cypress/e2e/simple_workflow_spec_test_backend.js (9 tests, all here): what is published at once, without drafts. Neither
// editors nor authors have it set so (decision 0014); the round trips do. Cycles and questions stand for upstream's posts.
import { expect, test } from 'vitest';
import { cycleFile, fall2015, spring2016, writeCycle } from './cycle.ts';
import { abroad, fileOf, friend, listOfQuestions, pathOf, pause, type Question, rowOf, writeQuestion } from './question.ts';
import { useEditor } from './use-admin.ts';

const editor = useEditor({ publishMode: 'simple' });

const company: Question = { question: 'May we meet as four?', answer: 'Yes, if all of you like it.' };
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

/** Opens a question of the site; each test that changes one has its own. */
async function openQuestion(slug: string): Promise<void> {
  await editor().goToList(listOfQuestions);
  await editor().openEntry('faq', slug); // a long list shows its first rows only
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
  await editor().goToList('Cycles');
  expect(await editor().page.getByRole('link', { name: 'Contents' }).count()).toBe(1);
  expect(await editor().page.getByRole('link', { name: 'Workflow' }).count()).toBe(0);
});

test('a new entry that is not saved says so, and asks before it is left', async () => {
  await editor().goToList('Cycles');
  await editor().startNew('Cycle');
  await writeCycle(editor(), { ...fall2015, title: 'Summer 2015', code: '2015SU' });
  await editor().page.getByText('Unsaved Changes').waitFor();
  expect(editor().page.url()).toMatch(/#\/collections\/cycles\/new$/);
  await editor().leave();
  expect(editor().asked.at(-1)).toBe('Are you sure you want to leave this page?');
  expect(await editor().file('cycles/summer-2015.yml')).toBeUndefined();
});

test('a new entry can be published', async () => {
  await editor().goToList('Cycles');
  await editor().startNew('Cycle');
  await writeCycle(editor(), fall2015);
  await publish();
  expect(await editor().file('cycles/fall-2015.yml')).toBe(cycleFile(fall2015));
  await editor().leave();
  expect(await editor().titles()).toContain('Fall 2015 · applications close Friday, August 28, 2015');
});

test('a new entry can be published, and another begun with it', async () => {
  await startQuestion(friend);
  await publish('Publish and create new');
  await expectNew('Question', '');
  expect(await editor().file(pathOf(friend))).toBe(fileOf(friend));
  await editor().leave();
  expect(await editor().titles()).toContain(rowOf(friend));
});

test('a new entry can be published, and duplicated with it', async () => {
  await startQuestion(pause);
  await publish('Publish and duplicate');
  await expectNew('Question', pause.question);
  expect(await editor().file(pathOf(pause))).toBe(fileOf(pause));
  await editor().leave();
  expect(await editor().titles()).toContain(rowOf(pause));
});

test('an entry can be changed and published, and keeps its address', async () => {
  await openQuestion('can-students-apply');
  await writeQuestion(editor(), abroad);
  await publish();
  expect(editor().page.url()).toMatch(/entries\/can-students-apply$/);
  expect(await editor().file('faq/can-students-apply.mdx')).toBe(fileOf(abroad));
});

test('an entry can be changed and published, and another begun with it', async () => {
  await openQuestion('do-i-need-to-be-a-member');
  await writeQuestion(editor(), meeting);
  await publish('Publish and create new');
  await expectNew('Question', '');
  expect(await editor().file('faq/do-i-need-to-be-a-member.mdx')).toBe(fileOf(meeting));
});

test('an entry can be changed and published, and duplicated with it', async () => {
  await openQuestion('can-i-have-several-mentees');
  await writeQuestion(editor(), company);
  await publish('Publish and duplicate');
  await expectNew('Question', company.question);
  expect(await editor().file('faq/can-i-have-several-mentees.mdx')).toBe(fileOf(company));
});

test('the last cycle can be duplicated for the next, and its dates moved on', async () => {
  const last = (await editor().file('cycles/2015-spring.yml')) ?? '';
  await editor().goToList('Cycles');
  await editor().openListed('2015-spring');
  await editor()
    .page.getByRole('button', { name: /^Published$/ })
    .waitFor();
  expect(await editor().page.getByRole('button', { name: 'Delete entry' }).count()).toBe(0); // its code stands in references
  await editor().pick(/^Published$/, 'Duplicate');
  await expectNew('Title', 'Spring 2015');
  // With a date left as it was, it is not saved: this editor reads which one.
  await writeCycle(editor(), { ...spring2016, review: ['2015-03', '2016-04-15'] });
  await editor().pick(/^Publish$/, 'Publish now');
  expect(await editor().told('Not saved yet')).toMatch(
    /^Not saved yet\. .*Review › Starts: March 2015 is too early for Spring 2016\. Change the date, or the title and the code$/,
  );
  await writeCycle(editor(), spring2016);
  await editor().write('Applications open', '2016-01');
  await editor().page.getByText('Friday, February 26, 2016', { exact: true }).waitFor();
  await publish();
  expect(editor().page.url()).toMatch(/entries\/spring-2016$/);
  const opening = ['applications:\n', 'applications:\n  opens: 2016-01\n'] as const;
  expect(await editor().file('cycles/spring-2016.yml')).toBe(cycleFile(spring2016).replace(...opening));
  expect(await editor().file('cycles/2015-spring.yml')).toBe(last);
});
