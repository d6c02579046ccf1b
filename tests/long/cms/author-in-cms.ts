// An author at the CMS of this machine.
import type { Browser, Request } from 'playwright-core';
import { CmsPage } from '../../../scripts/cms/cms-page.ts';
import { complaintsOf } from '../../../scripts/cms/complaints-of.ts';

export class AuthorInCms extends CmsPage {
  /** Begins a new entry with all that the open one holds. */
  async duplicate(): Promise<void> {
    await this.press('Duplicate');
    await this.page.waitForURL(/\/new$/);
  }

  /** Takes the open entry off the site, and waits until Decap has gone back to the list. */
  async unpublish(): Promise<void> {
    await this.press('Unpublish');
    await this.told('Entry unpublished');
    await this.page.getByRole('link', { name: /^Create entry of type/ }).waitFor();
  }

  /** Publishes, and waits until Decap has read the entry again: one that comes late gets into whatever form is open then. */
  override async publish(how?: string): Promise<void> {
    const isReading = (request: Request) => request.postData()?.includes('"action":"getEntry"') ?? false;
    const read = this.page.waitForResponse((response) => isReading(response.request()));
    await super.publish(how);
    await (await read).finished();
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
