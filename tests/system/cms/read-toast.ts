import type { Page } from 'playwright-core';

/** Waits for a message at the edge of the screen that has not been read before, reads it and puts it away: it lies over what is below. */
export async function readToast(page: Page, text: string | RegExp): Promise<string> {
  const message = page.locator('.notif__container').getByRole('alert').filter({ hasText: text }).first();
  await message.waitFor();
  return message.evaluate((element) => {
    const toast = element.closest<HTMLElement>('.Toastify__toast');
    if (toast) toast.style.display = 'none';
    return element.textContent;
  });
}
