// What stands above a list: filters, groups, and the search.
import { expect } from 'vitest';
import type { CmsPage } from '../../../scripts/cms/cms-page.ts';
import { titlesWhere } from './real-titles.ts';

/** Switches a filter or a group on or off. */
export async function toggleView({ page }: CmsPage, menu: 'Filter by' | 'Group by', item: string): Promise<void> {
  await page.getByRole('button', { name: menu }).first().click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('menuitem').first().waitFor({ state: 'hidden' });
}

/** Expects exactly these entries in the list that is open. Decap shows more as the end of the list comes into view. */
export async function expectTitles(editor: CmsPage, titles: readonly string[]): Promise<void> {
  const links = editor.page.getByRole('main').getByRole('listitem');
  await expect
    .poll(async () => {
      await links
        .last()
        .scrollIntoViewIfNeeded({ timeout: 100 })
        .catch(() => undefined); // an empty list has no last one
      return (await editor.titles()).map((title) => title.split(' · ')[0]).sort();
    })
    .toEqual(titles);
}

/** How many entries stand below each heading that a group has made. */
export async function groupsOf({ page }: CmsPage): Promise<Readonly<Record<string, number>>> {
  const sections = await page
    .getByRole('main')
    .evaluate((main) =>
      [...main.querySelectorAll('[class*="GroupContainer"]')].map(
        (group) => [group.querySelector('h2')?.textContent ?? '', group.querySelectorAll('li').length] as const,
      ),
    );
  return Object.fromEntries(sections);
}

/** What `groupsOf` finds once the collection is grouped by what `groupOf` says of an entry. */
export function countsOf(
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

/** Types into the search, chooses where to look, and reads what is found. */
export async function search({ page }: CmsPage, term: string, place: string): Promise<readonly string[]> {
  const box = page.getByPlaceholder('Search all');
  await box.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(term);
  await page.getByRole('complementary').getByText('Search in').locator('..').getByText(place, { exact: true }).click();
  const where = place === 'All Collections' ? '' : ` in ${place}`;
  await page.getByRole('heading', { name: `Search Results for "${term}"${where}`, exact: true }).waitFor();
  const titles = page.getByRole('main').getByRole('link').getByRole('heading');
  await titles.first().waitFor();
  return titles.allTextContents();
}
