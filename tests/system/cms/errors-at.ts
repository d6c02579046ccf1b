import type { Locator, Page } from 'playwright-core';

/** A label as it is or with “(optional)” behind it, and nothing more. */
export function called(label: string): RegExp {
  return new RegExp(`^${label.replaceAll(/[.?()]/g, '\\$&')}(?: \\(optional\\))?$`);
}

/** What is said beside the label of a field that cannot stay as it is. */
export function errorsAt(within: Locator | Page, label: string): Promise<readonly string[]> {
  return within
    .locator('label')
    .filter({ hasText: called(label) })
    .locator('..')
    .getByRole('listitem')
    .allTextContents();
}
