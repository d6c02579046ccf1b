import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const widths = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

/** Keeps a picture of what `page` shows, where somebody asked for pictures: `SHOW_SCREENSHOTS` names their directory. */
export async function showScreen(page: Page, name: string, options: { readonly fullPage?: boolean } = {}): Promise<void> {
  const directory = process.env['SHOW_SCREENSHOTS'];
  if (!directory) return;
  await mkdir(directory, { recursive: true });
  await page.screenshot({ path: join(directory, `${name}.png`), ...options });
}

/** Keeps a picture of a page of the site as a phone shows it, and one as a desktop does; of `place`, where one is named. */
export async function showPage(page: Page, name: string, place?: Locator): Promise<void> {
  if (!process.env['SHOW_SCREENSHOTS']) return;
  const before = page.viewportSize();
  for (const [width, size] of Object.entries(widths)) {
    await page.setViewportSize(size);
    await place?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await showScreen(page, `${name}-${width}`);
  }
  if (before) await page.setViewportSize(before);
}
