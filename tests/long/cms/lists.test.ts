// What tests/system/cms/lists.test.ts leaves out: the other filters, groups and searches of decap-cms's own specs, in our collections.
import { expect, test } from 'vitest';
import { titlesWhere } from '../../system/cms/real-titles.ts';
import { useEditor } from '../../system/cms/use-editor.ts';
import { countsOf, expectTitles, groupsOf, search, toggleView } from '../../system/cms/view.ts';
import { realLibrary } from '../../unit/domain/fixtures/real-content.ts';

const editor = useEditor();
const filter = (label: string) => toggleView(editor(), 'Filter by', label);
const group = (label: string) => toggleView(editor(), 'Group by', label);
const { program } = realLibrary;
const objectives = new Map<unknown, string>(program.objectives.map(({ key, text }) => [key, text]));
const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

test('a list can be filtered by a text', async () => {
  await editor().goToList('Suggested activities');
  await filter('Works at a distance');
  await expectTitles(
    editor(),
    titlesWhere('activities', ({ channel }) => channel !== 'in person'),
  );
  await filter('Works at a distance');
  await expectTitles(editor(), titlesWhere('activities'));
});

test('a list can be filtered by a field that may be left out', async () => {
  await editor().goToList('Pages');
  await filter('Listed on the start page');
  await expectTitles(
    editor(),
    titlesWhere('pages', ({ teaser }) => teaser !== undefined),
  );
  await filter('Listed on the start page');
  await expectTitles(editor(), titlesWhere('pages'));
});

test('filters can be combined, down to nothing', async () => {
  await editor().goToList('Cycles');
  await filter('Fall');
  await filter('Spring');
  await expectTitles(editor(), []);
  await editor().page.getByText('No Entries').waitFor();
});

test('activities can be grouped by objective, and ungrouped', async () => {
  await editor().goToList('Suggested activities');
  await group('Objective');
  await expect
    .poll(() => groupsOf(editor()))
    .toEqual(countsOf('activities', 'Objective', ({ objective }) => objectives.get(objective)));
  await group('Objective');
  await expect.poll(() => groupsOf(editor())).toEqual({});
  await expectTitles(editor(), titlesWhere('activities'));
});

test('questions can be grouped by their group', async () => {
  await editor().goToList('Questions and answers');
  await group('Group');
  await expect.poll(() => groupsOf(editor())).toEqual(countsOf('faq', 'Group', (data) => capitalized(String(data['group']))));
});

test('the glossary can be grouped by first letter', async () => {
  await editor().goToList('Glossary');
  await group('First letter');
  await expect.poll(() => groupsOf(editor())).toEqual(countsOf('glossary', 'First letter', ({ term }) => String(term)[0]));
});

const inGlossary = 'Goal sheet';
const inQuestions = /Who sends the goal sheet\?/;

test('the glossary or the questions alone can be searched', async () => {
  await editor().goToList('Cycles');
  const terms = await search(editor(), 'goal sheet', 'Glossary');
  expect(terms).toContainEqual(expect.stringContaining(inGlossary));
  expect(terms).not.toContainEqual(expect.stringMatching(inQuestions));
  const questions = await search(editor(), 'goal sheet', 'Questions and answers');
  expect(questions).toContainEqual(expect.stringMatching(inQuestions));
  expect(questions.filter((title) => title === inGlossary)).toEqual([]);
});

test('a list that is sorted anew, and what a search finds, are in words', async () => {
  await editor().goToList('Cycles');
  const titles = ['Spring 2015 · applications close February 2015', 'Fall 2014 · applications close Friday, August 29, 2014'];
  await expect.poll(() => editor().titles()).toEqual(titles);
  await editor().page.getByRole('button', { name: 'Sort by' }).first().click();
  await editor().page.getByRole('menuitem', { name: 'Code' }).click();
  await expect.poll(() => editor().titles()).toEqual([...titles].reverse());
  expect(await search(editor(), 'mock interview', 'All Collections')).toContain('Hold a mock interview · Practice, Either way');
});
