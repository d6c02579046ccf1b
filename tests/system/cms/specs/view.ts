// The filters and groups above a list.
import { expect } from 'vitest';
import type { CmsPage } from '../../../../scripts/cms/cms-page.ts';

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
