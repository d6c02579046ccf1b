// After decap-cms, cypress/e2e/view_groups_spec.js (1 test, here in three: our groups are by a choice, by another entry and by a part of a text).
import { expect, test } from 'vitest';
import type { CmsPage } from '../../../../scripts/cms/cms-page.ts';
import { kinds } from '../../../../src/domain/activity/facet-words.ts';
import type { ActivityGroup } from '../../../../src/domain/activity/facets.ts';
import type { Program } from '../../../../src/domain/program/program.ts';
import { realEntries } from '../../previews/real-entries.ts';
import { titlesWhere } from './real-titles.ts';
import { useEditor } from './use-admin.ts';
import { expectTitles, toggleView } from './view.ts';

const editor = useEditor();
const program = (await realEntries()).find(({ slug }) => slug === 'program')?.data as Pick<Program, 'objectives'>;
const objectives = new Map<unknown, string>(program.objectives.map(({ key, text }) => [key, text]));
const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How many entries stand below each heading that a group has made. */
async function groupsOf({ page }: CmsPage): Promise<Readonly<Record<string, number>>> {
  const sections = await page
    .getByRole('main')
    .evaluate((main) =>
      [...main.querySelectorAll('[class*="GroupContainer"]')].map(
        (group) => [group.querySelector('h2')?.textContent ?? '', group.querySelectorAll('li').length] as const,
      ),
    );
  return Object.fromEntries(sections);
}

function countsOf(
  collection: string,
  label: string,
  groupOf: (data: Readonly<Record<string, unknown>>) => unknown,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  titlesWhere(collection, (data) => {
    const name = `${label}: ${groupOf(data)}`;
    counts[name] = (counts[name] ?? 0) + 1;
    return true;
  });
  return counts;
}

test('activities can be grouped by kind and by objective, and ungrouped', async () => {
  await editor().goToList('Suggested activities');
  await toggleView(editor(), 'Group by', 'Kind');
  await expect
    .poll(() => groupsOf(editor()))
    .toEqual(countsOf('activities', 'Kind', ({ group }) => kinds[group as ActivityGroup].label));
  await toggleView(editor(), 'Group by', 'Objective');
  await expect
    .poll(() => groupsOf(editor()))
    .toEqual(countsOf('activities', 'Objective', ({ objective }) => objectives.get(objective)));
  await toggleView(editor(), 'Group by', 'Objective');
  await expect.poll(() => groupsOf(editor())).toEqual({});
  await expectTitles(editor(), titlesWhere('activities'));
});

test('questions can be grouped by their group', async () => {
  await editor().goToList('Questions and answers');
  await toggleView(editor(), 'Group by', 'Group');
  await expect.poll(() => groupsOf(editor())).toEqual(countsOf('faq', 'Group', ({ group }) => capitalized(String(group))));
});

test('the glossary can be grouped by first letter', async () => {
  await editor().goToList('Glossary');
  await toggleView(editor(), 'Group by', 'First letter');
  await expect.poll(() => groupsOf(editor())).toEqual(countsOf('glossary', 'First letter', ({ term }) => String(term)[0]));
});
