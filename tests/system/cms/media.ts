// Pictures: the media library, and the repository's own bytes.
import type { Locator } from 'playwright-core';
import { vi } from 'vitest';
import type { CmsPage } from '../../../scripts/cms/cms-page.ts';

/** A file as an editor picks it on her machine. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What a photo says of where and when it was taken, in the segment where cameras write it (Exif). */
export const whereItWasTaken = 'taken at 40.7128 N 74.0060 W';

/** A photo with such a segment; the picture is a corner of the admin. */
export async function photo({ page }: CmsPage, name: string): Promise<Upload> {
  const picture = await page.screenshot({ type: 'jpeg', clip: { x: 0, y: 0, width: 320, height: 200 } });
  const exif = Buffer.from(`Exif\0\0${whereItWasTaken}`, 'latin1');
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return { name, mimeType: 'image/jpeg', buffer: Buffer.concat([picture.subarray(0, 2), head, exif, picture.subarray(2)]) };
}

/** The media library, once it is open. */
export class MediaLibrary {
  readonly #cms: CmsPage;
  readonly #dialog: Locator;
  constructor(cms: CmsPage) {
    this.#cms = cms;
    this.#dialog = cms.page.getByRole('dialog');
  }

  /** Opens all pictures of the site, beside no entry. */
  async open(): Promise<void> {
    await this.#cms.leave();
    await this.#cms.page.getByRole('button', { name: 'Media', exact: true }).click();
    await this.#loaded();
  }

  /** Opens it for a new picture in the text of the entry that is open. */
  async openForText(): Promise<void> {
    const { page } = this.#cms;
    const image = page.getByRole('menuitem', { name: 'Image' });
    // The menu closes when the text takes up what was typed just before, as it may a moment later.
    await vi.waitFor(
      async () => {
        await page.getByRole('button', { name: 'Add Component' }).first().click();
        await image.click({ timeout: 2_000 });
      },
      { timeout: 120_000 },
    );
    await page.getByRole('button', { name: 'Choose an image' }).click();
    await this.#loaded();
  }

  /** Uploads a file, and waits until it is there under its name in the repository. */
  async upload(file: Upload, storedAs: string): Promise<void> {
    await this.#dialog.locator('input[type="file"]').setInputFiles(file);
    await this.#dialog.getByText(storedAs).waitFor();
  }

  async choose(): Promise<void> {
    await this.#dialog.getByRole('button', { name: 'Choose selected' }).click();
    await this.#dialog.waitFor({ state: 'hidden' });
  }

  async remove(name: string): Promise<void> {
    await this.#dialog.getByText(name).click();
    await this.#dialog.getByRole('button', { name: 'Delete selected' }).click();
    await this.#dialog.getByText(name).waitFor({ state: 'hidden' });
  }

  /** The names of the pictures that it shows. */
  names(): Promise<readonly string[]> {
    return this.#dialog.getByRole('paragraph').allTextContents();
  }

  async close(): Promise<void> {
    await this.#dialog.getByRole('button', { name: 'Close' }).click();
    await this.#dialog.waitFor({ state: 'hidden' });
  }

  async #loaded(): Promise<void> {
    await this.#dialog.getByText('Loading...').waitFor({ state: 'hidden' });
    await this.#dialog.getByRole('button', { name: 'Close' }).waitFor();
  }
}

/** Puts a picture at the end of the text that is called `label`; Decap keeps it under `storedAs`. */
export async function addPicture(cms: CmsPage, label: string, file: Upload, storedAs: string, alternative: string): Promise<void> {
  const library = new MediaLibrary(cms);
  await cms.page.getByRole('textbox', { name: label }).click();
  await cms.page.keyboard.press('ControlOrMeta+End');
  await library.openForText();
  await library.upload(file, storedAs);
  await library.choose();
  await cms.write('Alt Text', alternative);
}

/** The bytes of a published picture; undefined where there is none. */
export async function storedPicture({ page }: CmsPage, name: string): Promise<Buffer | undefined> {
  const bytes = await page.evaluate(async (file) => {
    const content = window.repoFiles['content'] as { media?: Record<string, { content: { fileObj: File } } | undefined> };
    const picture = content.media?.[file]?.content.fileObj;
    return picture && [...new Uint8Array(await picture.arrayBuffer())];
  }, name);
  return bytes && Buffer.from(bytes);
}

/** Whether bytes are a picture in the WebP format (RFC 9649). */
export function isWebp(bytes: Buffer | undefined): boolean {
  return bytes?.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
}
