// An editor at the real admin page, signed in at the emulated GitHub: the GitHub backend and its editorial workflow, as in production.
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { consoleErrorsOf } from './console-errors-of.ts';
import { type Column, dragCard } from './drag-card.ts';
import { readToast } from './read-toast.ts';

/** The steps of the workflow, as the entry's status menu names them. */
export type WorkflowStatus = 'Draft' | 'In review' | 'Ready';

export class SignedInEditor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console said against us. */
  readonly complaints: string[];
  /** What Decap asked in a dialog; each is answered with “OK”. */
  readonly asked: string[] = [];

  constructor(page: Page, complaints: string[]) {
    this.page = page;
    this.context = page.context();
    this.complaints = complaints;
    page.on('dialog', async (dialog) => {
      this.asked.push(dialog.message());
      await dialog.accept();
    });
  }

  /** Goes to a place of the admin, such as `workflow` or `collections/cycles`. */
  async goTo(place: string): Promise<void> {
    const address = this.page.url().replace(/#.*/, '');
    await this.page.goto(`${address}#/${place}`);
  }

  /** Opens an entry by its collection's list, and waits for its fields. */
  async openEntry(collection: string, slug: string): Promise<void> {
    await this.goTo(`collections/${collection}`);
    await this.page.locator(`a[href="#/collections/${collection}/entries/${slug}"]`).first().click();
    await this.page.getByText('Changes saved').first().waitFor();
  }

  /** The control of a field, the last one where a list has several. */
  field(label: string, within: Locator | Page = this.page): Locator {
    return within.getByLabel(new RegExp(`^${label}(?: \\(optional\\))?$`)).last();
  }

  /** Types into a field in place of what is there. */
  async type(label: string, text: string, within: Locator | Page = this.page): Promise<void> {
    await this.field(label, within).click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.insertText(text);
  }

  /** Chooses one of the options of a field. */
  async choose(label: string, option: string, within: Locator | Page = this.page): Promise<void> {
    await this.field(label, within).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Puts a picture into the text, after what was typed there last; Decap keeps it under `storedAs`. */
  async addPicture(
    upload: { name: string; mimeType: string; buffer: Buffer },
    storedAs: string,
    alternative: string,
  ): Promise<void> {
    await this.page.getByRole('button', { name: 'Add Component' }).first().click();
    await this.page.getByRole('menuitem', { name: 'Image' }).click();
    await this.page.getByRole('button', { name: 'Choose an image' }).click();
    const library = this.page.getByRole('dialog');
    await library.locator('input[type="file"]').setInputFiles(upload);
    await library.getByText(storedAs).waitFor();
    await library.getByRole('button', { name: 'Choose selected' }).click();
    await library.waitFor({ state: 'hidden' });
    await this.type('Alt Text', alternative);
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

  /** Saves, and waits until GitHub has it. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await this.page.getByText('Entry saved').first().waitFor();
    await this.page.getByText('Changes saved').first().waitFor();
  }

  /** Tries to save, and reads why it was not done. */
  async saveInVain(): Promise<string> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    return this.refusal();
  }

  /** The newest refusal that Decap shows; it is put away then. */
  async refusal(): Promise<string> {
    const toast = this.page
      .locator('.Toastify__toast--error')
      .filter({ hasText: /^(?:Not (?:saved|published)|Status not changed|Unpublishing did not finish)/ });
    const text = await toast.first().innerText();
    await toast.first().getByRole('button', { name: 'close' }).click();
    await toast.first().waitFor({ state: 'detached' });
    return text;
  }

  /** Where the entry stands, as the toolbar says it. */
  async statusShown(): Promise<string> {
    const button = this.page.getByRole('button', { name: /^Status: / });
    return ((await button.textContent()) ?? '').replace('Status: ', '');
  }

  /** Changes the status in the entry's toolbar. */
  async setStatus(status: WorkflowStatus): Promise<void> {
    await this.page.getByRole('button', { name: /^Status: / }).click();
    await this.page.getByRole('menuitem', { name: status }).click();
    await this.page.getByRole('button', { name: `Status: ${status}` }).waitFor();
    await this.page.getByText('Entry status updated').first().waitFor();
  }

  /** Presses what the toolbar's menu of publishing offers. */
  async press(item: 'Publish now' | 'Unpublish' | 'Duplicate'): Promise<void> {
    await this.page.getByRole('button', { name: /^Publish(?:ed)?$/ }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Publishes from the entry's toolbar. */
  async publish(): Promise<void> {
    await this.press('Publish now');
    await this.page.getByText('Entry published').first().waitFor();
  }

  /** The card of an entry on the workflow's board. */
  card(title: string): Locator {
    return this.page.locator('[class*="WorkflowCardContainer"]').filter({ hasText: title });
  }

  /** Drags an entry's card into another column of the board, and waits for what Decap says. */
  async moveCard(
    title: string,
    to: Column,
    told: () => Promise<unknown> = () => readToast(this.page, 'Entry status updated'),
  ): Promise<void> {
    const card = this.card(title);
    await dragCard(this.page, { card, to, told, moved: card });
  }

  /** Publishes an entry from the board. */
  async publishCard(title: string): Promise<void> {
    const card = this.card(title);
    await card.hover();
    await card.getByRole('button', { name: /^Publish/ }).click();
    await this.page.getByText('Entry published').first().waitFor();
  }
}

/** Opens the admin of `siteUrl` and signs in as `login`, through the window that GitHub opens. */
export async function signIn(browser: Browser, siteUrl: string, login: string): Promise<SignedInEditor> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints = consoleErrorsOf(page);
  await page.goto(`${siteUrl}/admin/`);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Login with GitHub' }).click();
  const popup = await opened;
  await popup.locator('button', { hasText: login }).first().click();
  await page.getByRole('link', { name: 'Cycles' }).waitFor();
  return new SignedInEditor(page, complaints);
}
