// After decap-cms, cypress/e2e/view_filters_spec.js (3 tests, all here). None of our collections has a switch to filter by: upstream's boolean
// filter became one for a field that is there or not.
import { beforeEach, expect, test } from 'vitest';
import { titlesWhere } from './real-titles.ts';
import { useEditor } from './use-admin.ts';
import { expectTitles, toggleView } from './view.ts';

const editor = useEditor();
const filter = (label: string) => toggleView(editor(), 'Filter by', label);

beforeEach(() => editor().goToList('Glossary')); // what was filtered before is all there again

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
  await editor().goToList('Suggested activities');
  await filter('Works in person');
  await filter('Nobody prepares');
  const both = titlesWhere('activities', ({ channel, preparedBy }) => channel !== 'remote' && preparedBy === 'nobody');
  expect(both.length).toBeGreaterThan(0);
  await expectTitles(editor(), both);
  await filter('Works in person');
  await filter('Nobody prepares');

  await editor().goToList('Cycles');
  await filter('Fall');
  await filter('Spring');
  await expectTitles(editor(), []);
  await editor().page.getByText('No Entries').waitFor();
});
