// Which versions of an entry this page has had whole: what stood in the file when it was opened, and what was written from here since. Each by
// the name that git gives to its bytes, so that nobody has to be asked.
import { blobName } from './colleagues/blob-name.ts';
import type { DataFile, ImmutableMap, Implementation } from './decap.ts';
import { textOf } from './text-of.ts';

export class SeenTexts {
  /** By the file's path: Decap goes on with what it opened. */
  readonly #written = new Map<string, string>();

  /** Follows what is written by `implementation`. What counts is what this page sent, whatever the repository holds by the time it answers. */
  follow(implementation: Implementation): void {
    const save = implementation.persistEntry.bind(implementation);
    implementation.persistEntry = async (entry, options) => {
      const names = await Promise.all(entry.dataFiles.map(async ({ path, raw }: DataFile) => [path, await blobName(raw)] as const));
      await save(entry, options);
      for (const [path, name] of names) this.#written.set(path, name);
    };
  }

  /** Of the entry on the screen. */
  async of(entry: ImmutableMap): Promise<readonly string[]> {
    const written = this.#written.get(textOf(entry.get('path')));
    return [await blobName(textOf(entry.get('raw'))), ...(written === undefined ? [] : [written])];
  }
}
