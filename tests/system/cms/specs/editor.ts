// An editor's hands and eyes: what she types, chooses, opens and is told. Everything is found by what it is called on the screen.
import type { Locator, Page } from 'playwright-core';
import { called, errorsAt } from '../errors-at.ts';
import { type Cms, type CmsOptions, openCms } from '../open-cms.ts';
import { readToast } from '../read-toast.ts';
import type { Admin } from './use-admin.ts';

/** An entry that has been saved and is not published: its status, and its texts by their paths. */
interface Draft {
  readonly status: string;
  readonly files: Readonly<Record<string, string>>;
  /** Where it brings pictures to. */
  readonly pictures?: readonly string[];
}

export class Editor {
  readonly cms: Cms;
  readonly page: Page;
  /** What Decap asked before it went on; the answer was always yes. */
  readonly asked: string[] = [];
  constructor(cms: Cms) {
    this.cms = cms;
    this.page = cms.page;
    this.page.setDefaultTimeout(10_000);
    this.page.on('dialog', async (dialog) => {
      this.asked.push(dialog.message());
      await dialog.accept();
    });
  }

  /** Goes to the list of a collection, from wherever she is. */
  async goToList(label: string): Promise<void> {
    await this.leave();
    await this.page.getByRole('link', { name: 'Contents' }).click();
    await this.page.getByRole('complementary').getByRole('link', { name: label }).click();
    await this.page.getByRole('heading', { level: 1, name: label }).waitFor();
  }

  /** Leaves the entry that is open, if one is. */
  async leave(): Promise<void> {
    const back = this.page.getByRole('link', { name: /changes/i });
    if (!(await back.isVisible())) return;
    await back.click();
    await back.waitFor({ state: 'hidden' });
  }

  /** The titles in the list that is open, in its order. */
  titles(): Promise<readonly string[]> {
    return this.page.getByRole('main').getByRole('link').getByRole('heading').allTextContents();
  }

  /** Begins a new entry of the collection that is open. */
  async startNew(oneIsCalled: string): Promise<void> {
    await this.page.getByRole('link', { name: `Create entry of type ${oneIsCalled}` }).click();
    await this.page
      .getByRole('button', { name: 'Save', exact: true })
      .or(this.page.getByRole('button', { name: 'Publish' }))
      .waitFor();
  }

  /** Opens an entry from the list. Its title may be old there: Decap's list follows what was published only when the page is loaded anew. */
  async openEntry(slug: string): Promise<void> {
    await this.page.getByRole('main').locator(`a[href$="/entries/${slug}"]`).click();
    await this.page.getByRole('link', { name: /changes/i }).waitFor();
    await this.page.getByText('Changes saved').waitFor();
  }

  /** Replaces what a field of text holds. */
  async write(label: string, text: string, within: Locator | Page = this.page): Promise<void> {
    await within
      .getByRole('textbox', { name: called(label) })
      .or(within.getByRole('spinbutton', { name: called(label) }))
      .first()
      .click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.insertText(text);
  }

  /** Chooses from a list of choices or of other entries. */
  async choose(label: string, option: string, within: Locator | Page = this.page): Promise<void> {
    await within.getByRole('combobox', { name: called(label) }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** The part of the form that asks for a group of fields, or for a list. */
  group(label: string, within: Locator | Page = this.page): Locator {
    return within
      .locator('label')
      .filter({ hasText: called(label) })
      .first()
      .locator('xpath=ancestor::*[contains(@class, "ControlContainer")][1]');
  }

  /** What a field of text holds. */
  value(label: string): Promise<string> {
    return this.page.getByLabel(called(label)).first().inputValue();
  }

  /** What is said beside the label of a field that cannot stay as it is. */
  errorsAt(label: string, within: Locator | Page = this.page): Promise<readonly string[]> {
    return errorsAt(within, label);
  }

  /** Chooses from a menu of the toolbar. */
  async pick(menu: RegExp, item: string): Promise<void> {
    await this.page.getByRole('button', { name: menu }).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  /** Waits for a message at the edge of the screen that has not been read before, reads it and puts it away: it lies over what is below. */
  told(text: string | RegExp): Promise<string> {
    return readToast(this.page, text);
  }

  /** Saves, and waits until it is saved. */
  async save(): Promise<void> {
    await this.pressSave();
    await this.told('Entry saved');
  }

  /** Presses the button and does not wait. */
  pressSave(): Promise<void> {
    return this.page.getByRole('button', { name: 'Save', exact: true }).click();
  }

  async setStatus(status: 'Draft' | 'In review' | 'Ready'): Promise<void> {
    await this.pick(/^Status:/, status);
    await this.told('Entry status updated');
  }

  async publish(how = 'Publish now'): Promise<void> {
    await this.pick(/^Publish$/, how);
    await this.told('Entry published');
  }

  /** The entry as it has been saved, before it is published; undefined where there is no such draft. */
  draft(collection: string, slug: string): Promise<Draft | undefined> {
    return this.page.evaluate((key) => {
      const draft = window.repoFilesUnpublished[key];
      if (draft === undefined) return undefined;
      const texts = draft.diffs.filter(({ content }) => typeof content === 'string');
      const pictures = draft.diffs.filter((file) => !texts.includes(file)).map(({ path }) => path);
      const files = Object.fromEntries(texts.map(({ path, content }) => [path, content as string]));
      return { status: draft.status, files, ...(pictures.length > 0 ? { pictures } : {}) };
    }, `${collection}/${slug}`);
  }

  /** Whether an editor sees something without scrolling. */
  isOnScreen(element: Locator): Promise<boolean> {
    return element.evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
  }

  /** The preview beside the fields. */
  preview() {
    return this.page.frameLocator('iframe');
  }
}

declare global {
  interface Window {
    /** Where the test backend keeps its drafts, by collection and slug. */
    repoFilesUnpublished: Record<string, { status: string; diffs: { path: string; content: unknown }[] } | undefined>;
  }
}

/** Opens the admin for an editor. */
export async function openEditor({ browser, siteUrl }: Admin, options: CmsOptions = {}): Promise<Editor> {
  return new Editor(await openCms(browser, siteUrl, { viewport: { width: 1400, height: 1400 }, ...options })); // a card is dragged without scrolling
}
