// An editor at the real admin page, signed in at the emulated GitHub: the GitHub backend and its editorial workflow, as in production.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CmsPage } from '../../../scripts/cms/cms-page.ts';
import { complaintsOf } from '../../../scripts/cms/complaints-of.ts';

export class SignedInEditor extends CmsPage {
  get context(): BrowserContext {
    return this.page.context();
  }

  /**
   * Opens an entry by its link in the list. By its address, Decap 3.16 may look for the deploy preview of a draft before it knows its
   * collection, and says so in red.
   */
  override async openEntry(collection: string, slug: string): Promise<void> {
    await this.goTo(`collections/${collection}`);
    await this.page.locator(`a[href="#/collections/${collection}/entries/${slug}"]`).first().click();
    await this.page.getByText('Changes saved').first().waitFor();
  }

  /** Saves, and waits until Decap has read from GitHub what it saved. */
  override async save(): Promise<void> {
    await super.save();
    await this.page.getByText('Changes saved').first().waitFor();
  }

  /** The address of the deploy preview, as soon as the entry links to it. Decap looks for a quarter of a minute, then when it is asked to. */
  async previewLink(): Promise<string> {
    const link = this.page.getByRole('link', { name: 'View Preview' });
    const check = this.page.getByRole('button', { name: 'Check for Preview' });
    for (let attempt = 0; attempt < 40 && !(await link.isVisible()); attempt += 1) {
      if ((await check.isVisible()) && (await check.isEnabled())) await check.click();
      await link.waitFor({ timeout: 1_000 }).catch(() => undefined);
    }
    return (await link.getAttribute('href')) ?? '';
  }
}

/** Opens the admin of `siteUrl` and signs in as `login`. */
export async function signIn(browser: Browser, siteUrl: string, login: string): Promise<SignedInEditor> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${siteUrl}/admin/`);
  await chooseAccount(page, login);
  return new SignedInEditor(page, complaints);
}

/** Signs in through the window that GitHub opens. */
export async function chooseAccount(page: Page, login: string): Promise<void> {
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Login with GitHub' }).click();
  const popup = await opened;
  await popup.locator('button', { hasText: login }).first().click();
  await page.getByRole('link', { name: 'Cycles' }).waitFor();
}
