import type { Page } from 'playwright-core';

/**
 * What the console will say against us, and every request that will leave `places`; the list grows.
 * @param places addresses; where left out, every request is fine
 */
export function complaintsOf(page: Page, places?: readonly string[]): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`.trim());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    const isOurs = /^(?:blob|data):/.test(request.url()) || places?.some((place) => request.url().startsWith(`${place}/`));
    if (places !== undefined && !isOurs) complaints.push(`asked ${request.url()}`);
  });
  return complaints;
}
