import type { Page } from 'playwright-core';

/** What the console of a page will say against us, with the address that it is about, and what its scripts will throw. */
export function consoleErrorsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`.trim());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  return complaints;
}
