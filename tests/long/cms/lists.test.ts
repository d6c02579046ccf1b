// The lists of entries: what is filtered, grouped, sorted and found, in an editor's words; with decap-cms's own specs, in our collections.
import { expect, test } from 'vitest';
import { kinds } from '../../../src/domain/activity/facet-words.ts';
import type { ActivityGroup } from '../../../src/domain/activity/facets.ts';
import { Board } from '../../system/cms/board.ts';
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
  for (const label of ['Fall', 'Spring']) await filter(label); // Decap keeps them when an editor comes back to the list
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

test('activities can be filtered by two things at once, and grouped', async () => {
  await editor().goToList('Suggested activities');
  for (const label of ['Works in person', 'Nobody prepares']) await toggleView(editor(), 'Filter by', label);
  const both = titlesWhere('activities', ({ channel, preparedBy }) => channel !== 'remote' && preparedBy === 'nobody');
  expect(both.length).toBeGreaterThan(0);
  await expectTitles(editor(), both);
  for (const label of ['Works in person', 'Nobody prepares']) await toggleView(editor(), 'Filter by', label);
  await expectTitles(editor(), titlesWhere('activities'));
  await toggleView(editor(), 'Group by', 'Kind');
  await expect
    .poll(() => groupsOf(editor()))
    .toEqual(countsOf('activities', 'Kind', ({ group }) => kinds[group as ActivityGroup].label));
  await toggleView(editor(), 'Group by', 'Kind');
});

test('a search looks through everything', async () => {
  await editor().goToList('Glossary');
  const found = await search(editor(), 'goal sheet', 'All Collections');
  expect(found).toContainEqual(expect.stringContaining('Goal sheet'));
  expect(found).toContainEqual(expect.stringMatching(/Who sends the goal sheet\?/));
});

test('a row and its card say what an editor chose, not what the file keeps of it, and follow what is written', async () => {
  const written = 'Write two guest posts together · Take part, At a distance';
  await editor().goToList('Suggested activities');
  await expect.poll(() => editor().titles()).toContain('Write a guest post together · Take part, At a distance');
  await editor().openListed('write-a-guest-post');
  await editor().write('Title', 'Write two guest posts together');
  await editor().save();
  const board = new Board(editor());
  await board.open();
  expect(await board.titles('Drafts')).toContain(written);
  expect(await editor().page.getByText('The danger is the perfect draft').isVisible()).toBe(false); // the source of the text
  await board.move(written, 'In Review');
  expect(await board.titles('In Review')).toEqual([written]);
});
