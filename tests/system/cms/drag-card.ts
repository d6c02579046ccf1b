import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A column of the board of drafts. */
export type Column = 'Drafts' | 'In Review' | 'Ready';

/** The heading of a column; beside it are its cards. */
export function headingOf(page: Page, name: Column): Locator {
  return page.getByRole('heading', { name, exact: true });
}

interface Drag {
  /** Wherever it is by then. */
  readonly card: Locator;
  readonly to: Column;
  /** Waits for what Decap says of it. */
  readonly told: () => Promise<unknown>;
}

/**
 * Drags a card into a column, by the events of a drag, as Decap's own tests do: under a real pointer, headless Chromium sometimes begins no
 * drag at all.
 */
export async function dragCard(page: Page, { card, to, told }: Drag): Promise<void> {
  const dataTransfer = await page.evaluateHandle(() => new DataTransfer());
  const drag = { dataTransfer };
  const heading = headingOf(page, to);
  await card.dispatchEvent('dragstart', drag);
  await expect
    .poll(async () => {
      await heading.dispatchEvent('dragenter', drag);
      await heading.dispatchEvent('dragover', drag);
      return heading.locator('..').getAttribute('class');
    })
    .toContain('columnHovered');
  await heading.dispatchEvent('drop', drag);
  await told();
  await card.dispatchEvent('dragend', drag);
}
