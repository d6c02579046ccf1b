// Which versions of entries and drafts this page has had whole, each by the name that git gives to its bytes, so that nobody has to be asked.
import { blobName } from './colleagues/blob-name.ts';
import type { ImmutableMap, Implementation } from './decap.ts';
import { textOf } from './text-of.ts';

/** A draft as this page read or wrote it last. */
export interface SeenDraft {
  readonly path: string;
  readonly name: string;
}

export class SeenVersions {
  /** What was written from here last, by the file's path. It counts beside what was opened, with which Decap goes on. */
  readonly #written = new Map<string, string>();
  /** By collection and slug: the board shows many that were never opened. */
  readonly #drafts = new Map<string, SeenDraft>();

  /** Follows what is read and written by `implementation`. What counts is what this page sent, whatever the repository holds by the time it answers. */
  follow(implementation: Implementation): void {
    const read = implementation.unpublishedEntryDataFile.bind(implementation);
    implementation.unpublishedEntryDataFile = async (collection, slug, path, id) => {
      const text = await read(collection, slug, path, id);
      this.#drafts.set(`${collection}/${slug}`, { path, name: await blobName(text) });
      return text;
    };
    const save = implementation.persistEntry.bind(implementation);
    implementation.persistEntry = async (entry, options) => {
      const sent = await Promise.all(
        entry.dataFiles.map(async ({ slug, path, raw }) => ({ slug, path, name: await blobName(raw) })),
      );
      await save(entry, options);
      for (const { slug, path, name } of sent) {
        this.#written.set(path, name);
        this.#drafts.set(`${options.collectionName}/${slug}`, { path, name });
      }
    };
  }

  /** Of the entry on the screen. */
  async ofEntry(entry: ImmutableMap): Promise<readonly string[]> {
    const written = this.#written.get(textOf(entry.get('path')));
    return [await blobName(textOf(entry.get('raw'))), ...(written === undefined ? [] : [written])];
  }

  /** The draft of an entry; undefined where it held no change when it was read. */
  ofDraft(collection: string, slug: string): SeenDraft | undefined {
    return this.#drafts.get(`${collection}/${slug}`);
  }
}
