// An author at the CMS of this machine: what she types, chooses and is told. Everything is found by what it is called on the screen.
import type { Browser, Locator, Page, Request } from 'playwright-core';
import { consoleErrorsOf } from './console-errors-of.ts';
import { readToast } from './read-toast.ts';

export class AuthorInCms {
  readonly page: Page;
  /** What the console said against us. */
  readonly complaints: string[];
  readonly #siteUrl: string;
  constructor(page: Page, complaints: string[], siteUrl: string) {
    this.page = page;
    this.complaints = complaints;
    this.#siteUrl = siteUrl;
  }

  /** Opens an entry by its address, from the list: Decap loads the page anew where one entry's address follows another's. */
  async open(collection: string, slug: string): Promise<void> {
    await this.#list(collection);
    await this.page.goto(`${this.#siteUrl}/admin/#/collections/${collection}/entries/${slug}`);
    await this.page.getByText('Changes saved').or(this.page.getByText('CHANGES SAVED')).first().waitFor();
  }

  /** Begins a new entry. */
  async startNew(collection: string): Promise<void> {
    await (await this.#list(collection)).click();
    await this.page.getByRole('button', { name: 'Save', exact: true }).waitFor();
  }

  /** Replaces what a field holds. */
  async write(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label).first().click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.insertText(text);
  }

  /** Puts an uploaded picture at the end of the text. */
  async addPicture(name: string, bytes: Buffer, alternative: string): Promise<void> {
    await this.page.locator('[data-slate-editor]').first().click();
    await this.page.keyboard.press('ControlOrMeta+End');
    await this.page.keyboard.press('Enter');
    await this.page.getByLabel('Add Component').first().click();
    await this.page.getByRole('menuitem', { name: 'Image' }).click();
    await this.page.getByRole('button', { name: 'Choose an image' }).click();
    await this.page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'image/png', buffer: bytes });
    await this.page.getByRole('button', { name: 'Choose selected' }).click();
    await this.write('Alt Text', alternative);
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await this.told('Entry saved');
  }

  /** Tries to save what cannot be saved yet, and reads what is said of it. */
  async saveInVain(): Promise<string> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    return this.told(/^Not saved yet/);
  }

  async setStatus(status: 'In review' | 'Ready'): Promise<void> {
    await this.#pick(/^Status:/, status);
    await this.told('Entry status updated');
  }

  /** Begins a new entry with all that the open one holds. */
  async duplicate(): Promise<void> {
    await this.#pick(/^Publish(?:ed)?$/, 'Duplicate');
    await this.page.waitForURL(/\/new$/);
  }

  /** Takes the open entry off the site, and waits until Decap has gone back to the list. */
  async unpublish(): Promise<void> {
    await this.#pick(/^Published$/, 'Unpublish');
    await this.told('Entry unpublished');
    await this.page.getByRole('link', { name: /^Create entry of type/ }).waitFor();
  }

  tryToPublish(): Promise<void> {
    return this.#pick(/^Publish$/, 'Publish now');
  }

  /** Publishes, and waits until Decap has read the entry again: one that comes late gets into whatever form is open then. */
  async publish(): Promise<void> {
    const isReading = (request: Request) => request.postData()?.includes('"action":"getEntry"') ?? false;
    const read = this.page.waitForResponse((response) => isReading(response.request()));
    await this.tryToPublish();
    await this.told('Entry published');
    await (await read).finished();
  }

  /** Waits for a message at the edge of the screen, reads it and puts it away: it lies over what is below. */
  told(text: string | RegExp): Promise<string> {
    return readToast(this.page, text);
  }

  async #list(collection: string): Promise<Locator> {
    await this.page.goto(`${this.#siteUrl}/admin/#/collections/${collection}`);
    const newEntry = this.page.getByRole('link', { name: /^Create entry of type/ });
    await newEntry.waitFor();
    return newEntry;
  }

  async #pick(menu: RegExp, item: string): Promise<void> {
    await this.page.getByRole('button', { name: menu }).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }
}

/** Opens the CMS of a system that runs on an author's directory. Nobody has to sign in with GitHub. */
export async function authorInCms(browser: Browser, siteUrl: string): Promise<AuthorInCms> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1400 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('dialog', (dialog) => dialog.accept());
  const complaints = consoleErrorsOf(page);
  await page.goto(`${siteUrl}/admin/`);
  await page.getByRole('button', { name: 'Login', exact: true }).click();
  await page.getByRole('link', { name: 'Cycles' }).waitFor();
  return new AuthorInCms(page, complaints, siteUrl);
}
