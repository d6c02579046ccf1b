// An author at the CMS of this machine.
import type { Browser } from 'playwright-core';
import { CmsPage } from '../../../scripts/cms/cms-page.ts';
import { complaintsOf } from '../../../scripts/cms/complaints-of.ts';

export class AuthorInCms extends CmsPage {
  /** Publishes, which is saving here, and waits until Decap says so. */
  override async publish(): Promise<void> {
    await this.press('Publish now');
    await this.told('Entry saved');
  }
}

/** Opens the CMS of a system that runs on an author's directory. Nobody has to sign in with GitHub. */
export async function authorInCms(browser: Browser, siteUrl: string): Promise<AuthorInCms> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1400 } });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${siteUrl}/admin/`);
  await page.getByRole('button', { name: 'Login', exact: true }).click();
  await page.getByRole('link', { name: 'Cycles' }).waitFor();
  return new AuthorInCms(page, complaints);
}
