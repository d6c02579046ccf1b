// The admin as a person uses it: what she opens, types, chooses and is told. Everything is found by what it is called on the screen.
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The steps of the workflow, as the entry's status menu names them. */
type WorkflowStatus = 'Draft' | 'In review' | 'Ready';

const messages = '.notif__container .Toastify__toast';

/** A page of the admin on which somebody is signed in, whatever the backend. */
export class CmsPage {
  readonly page: Page;
  /** What the console said against us, and every request that went where none should. */
  readonly complaints: string[];
  /** What Decap asked before it went on; the answer was always yes. */
  readonly asked: string[] = [];

  constructor(page: Page, complaints: string[]) {
    this.page = page;
    this.complaints = complaints;
    page.on('dialog', async (dialog) => {
      this.asked.push(dialog.message());
      await dialog.accept();
    });
  }

  /** Goes to a place of the admin by its address, such as `workflow` or `collections/cycles`. */
  async goTo(place: string): Promise<void> {
    const address = this.page.url().replace(/#.*/, '');
    await this.page.goto(`${address}#/${place}`);
  }

  /** Opens an entry by its address, from the list: Decap loads the page anew where one entry's address follows another's. */
  async openEntry(collection: string, slug: string): Promise<void> {
    await this.goTo(`collections/${collection}`);
    await this.page.getByRole('complementary').waitFor();
    await this.goTo(`collections/${collection}/entries/${slug}`);
    await this.page.getByText('Changes saved').first().waitFor();
  }

  /** Goes to the list of a collection by the menus, from wherever she is. */
  async goToList(label: string): Promise<void> {
    await this.leave();
    await this.page.getByRole('link', { name: 'Contents' }).click();
    await this.page.getByRole('complementary').getByRole('link', { name: label }).click();
    await this.page.getByRole('heading', { level: 1, name: label }).waitFor();
  }

  /** Opens an entry from the list. Its title may be old there: Decap's list follows what was published only when the page is loaded anew. */
  async openListed(slug: string): Promise<void> {
    await this.page.getByRole('main').locator(`a[href$="/entries/${slug}"]`).click();
    await this.page.getByRole('link', { name: /changes/i }).waitFor();
    await this.page.getByText('Changes saved').waitFor();
  }

  /** Begins a new entry of the collection that is open. */
  async startNew(singularLabel: string): Promise<void> {
    await this.page.getByRole('link', { name: `Create entry of type ${singularLabel}` }).click();
    await this.page
      .getByRole('button', { name: 'Save', exact: true })
      .or(this.page.getByRole('button', { name: 'Publish' }))
      .waitFor();
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

  /** Replaces what a field of text holds. */
  async write(label: string, text: string, within: Locator | Page = this.page): Promise<void> {
    const field = within
      .getByRole('textbox', { name: called(label) })
      .or(within.getByRole('spinbutton', { name: called(label) }))
      .first();
    const isThere = async () => squeezed(await field.innerText()) === squeezed(text);
    const isText = await field.evaluate((element) => (element as HTMLElement).isContentEditable);
    do {
      await field.click();
      await this.page.keyboard.press('ControlOrMeta+A');
      await this.page.keyboard.insertText(text);
      // The editor of texts learns of a selection a tenth of a second later, and on a busy machine puts the text beside what was selected.
    } while (isText && !(await isThere()));
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
    return within
      .locator('label')
      .filter({ hasText: called(label) })
      .locator('..')
      .getByRole('listitem')
      .allTextContents();
  }

  /** The preview beside the fields. */
  preview(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** Chooses from a menu of the toolbar. */
  async pick(menu: RegExp, item: string): Promise<void> {
    await this.#passOverMessages();
    await this.page.getByRole('button', { name: menu }).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  /** Presses what the menu of publishing offers, and does not wait. */
  press(item: 'Publish now' | 'Unpublish' | 'Duplicate'): Promise<void> {
    return this.pick(/^Publish(?:ed)?$/, item);
  }

  /**
   * Waits for a message at the edge of the screen that has not been read before, and that came after what was pressed last; reads it and puts
   * it away: it lies over what is below. One that is on its way out is no alert any more.
   */
  async told(text: string | RegExp): Promise<string> {
    const message = this.page.locator(`${messages}:not([data-passed-over])`).getByRole('alert').filter({ hasText: text }).first();
    await message.waitFor();
    return message.evaluate((element) => {
      const toast = element.closest<HTMLElement>('.Toastify__toast');
      if (toast) toast.style.display = 'none';
      return element.textContent;
    });
  }

  /** What is on the screen already answers nothing that is pressed now: a refusal stays there until the next message comes. */
  #passOverMessages(): Promise<void> {
    return this.page.locator(messages).evaluateAll((toasts) => {
      for (const toast of toasts) toast.setAttribute('data-passed-over', '');
    });
  }

  /** Presses the button and does not wait. */
  async pressSave(): Promise<void> {
    await this.#passOverMessages();
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
  }

  /** Saves, and waits until it is saved. */
  async save(): Promise<void> {
    await this.pressSave();
    await this.told('Entry saved');
  }

  /** Tries to save, and reads why it was not done. */
  async saveInVain(): Promise<string> {
    await this.pressSave();
    return this.refusal();
  }

  /** Waits for a refusal that has not been read yet, and reads it. */
  refusal(): Promise<string> {
    return this.told(/^(?:Not (?:saved|published)|Status not changed|Unpublishing did not finish)/);
  }

  /** Where the entry stands, as the toolbar says it. */
  async statusShown(): Promise<string> {
    const button = this.page.getByRole('button', { name: /^Status: / });
    return ((await button.textContent()) ?? '').replace('Status: ', '');
  }

  async setStatus(status: WorkflowStatus): Promise<void> {
    await this.pick(/^Status: /, status);
    await this.page.getByRole('button', { name: `Status: ${status}` }).waitFor();
    await this.told('Entry status updated');
  }

  async publish(how = 'Publish now'): Promise<void> {
    await this.pick(/^Publish$/, how);
    await this.told('Entry published');
  }
}

/** A text without its spaces and line breaks, of which the editor of texts shows others than it writes. */
function squeezed(text: string): string {
  return text.replaceAll(/[\s\uFEFF]+/g, '');
}

/** A label as it is or with “(optional)” behind it, and nothing more. */
function called(label: string): RegExp {
  return new RegExp(`^${label.replaceAll(/[.?()]/g, '\\$&')}(?: \\(optional\\))?$`);
}
