// The rows of a list in a form. A row is found by what it shows of itself while it is closed, such as a question or the heading of a section.
import type { Locator, Page } from 'playwright-core';
import type { CmsPage } from '../../../scripts/cms/cms-page.ts';

/** The row that shows `summary`, open or closed. */
export function rowOf(within: Locator | Page, summary: string): Locator {
  return within
    .locator('[class*="NestedObjectLabel"]')
    .filter({ hasText: new RegExp(`^${summary.replaceAll('?', '\\?')}$`) })
    .locator('..');
}

/** What the rows of the list `label` show of themselves, in order; rows of lists within are left out. */
export async function summariesOf(editor: CmsPage, label: string, within?: Locator): Promise<readonly string[]> {
  const summaries = editor.group(label, within).locator('[class*="NestedObjectLabel"]');
  return summaries.evaluateAll((all) => {
    const rows = all.map((summary) => summary.parentElement);
    return all
      .filter((_, index) => !rows.some((row) => row !== rows[index] && row?.contains(rows[index] ?? null)))
      .map(({ textContent }) => textContent);
  });
}

/** Opens a closed row, closes an open one. */
export async function toggleRow(row: Locator): Promise<void> {
  await buttonsOf(row).first().click();
}

export async function removeRow(row: Locator): Promise<void> {
  await buttonsOf(row).last().click();
}

/** Drags a row by its handle to the place of another. */
export async function moveRow({ page }: CmsPage, row: Locator, to: Locator): Promise<void> {
  const [from, onto] = [await middleOf(handleOf(row)), await middleOf(handleOf(to))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + Math.sign(onto.y - from.y) * 10, { steps: 3 });
  await page.mouse.move(onto.x, onto.y + Math.sign(onto.y - from.y) * 10, { steps: 10 });
  await page.mouse.up();
}

function barOf(row: Locator): Locator {
  return row.locator(':scope > [class*="ListItemTopBar"]');
}

function buttonsOf(row: Locator): Locator {
  return barOf(row).locator(':scope > button');
}

function handleOf(row: Locator): Locator {
  return barOf(row).locator('[aria-roledescription="sortable"]');
}

async function middleOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
