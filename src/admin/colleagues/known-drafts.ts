import type { Implementation } from '../decap.ts';
import { blobName } from './blob-name.ts';

/** A draft as this page read or wrote it last. */
export interface KnownDraft {
  readonly path: string;
  readonly name: string;
}

/** What this page knows of drafts: the board shows many that were never opened. */
export class KnownDrafts {
  readonly #known = new Map<string, KnownDraft>();

  /** Follows what is read and written by `implementation`. */
  follow(implementation: Implementation): void {
    const read = implementation.unpublishedEntryDataFile.bind(implementation);
    implementation.unpublishedEntryDataFile = async (collection, slug, path, id) => {
      const text = await read(collection, slug, path, id);
      this.#known.set(`${collection}/${slug}`, { path, name: await blobName(text) });
      return text;
    };
    const save = implementation.persistEntry.bind(implementation);
    implementation.persistEntry = async (entry, options) => {
      await save(entry, options);
      for (const { slug, path, raw } of entry.dataFiles) {
        this.#known.set(`${options.collectionName}/${slug}`, { path, name: await blobName(raw) });
      }
    };
  }

  /** The draft of an entry; undefined where it held no change when it was read. */
  of(collection: string, slug: string): KnownDraft | undefined {
    return this.#known.get(`${collection}/${slug}`);
  }
}
