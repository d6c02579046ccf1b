// The lists of entries: what is filtered, grouped and found, in an editor's words. The others of their kind: tests/long/cms/lists.test.ts.
import { expect, test } from 'vitest';
import { kinds } from '../../../src/domain/activity/facet-words.ts';
import type { ActivityGroup } from '../../../src/domain/activity/facets.ts';
import { Board } from './board.ts';
import { titlesWhere } from './real-titles.ts';
import { useEditor } from './use-editor.ts';
import { countsOf, expectTitles, groupsOf, search, toggleView } from './view.ts';

const editor = useEditor();

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
