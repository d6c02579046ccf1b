// Which versions of entries and drafts this page has had whole, each by the name that git gives to its bytes, so that nobody has to be asked.
import { asString } from '../as-string.ts';
import type { DataFile, ImmutableMap } from '../decap.ts';
import { gitBlobHash } from './git-blob-hash.ts';

/** A version of an entry's file. */
export interface FileVersion {
  readonly path: string;
  readonly hash: string;
}

export class LoadedVersions {
  /** What was written from here last, by the file's path. It counts beside what was opened, with which Decap goes on. */
  readonly #written = new Map<string, string>();
  /** By collection and slug: the board shows many that were never opened. */
  readonly #drafts = new Map<string, FileVersion>();

  /** Notes what was read of a draft. */
  async read(collection: string, slug: string, path: string, text: string): Promise<void> {
    this.#drafts.set(`${collection}/${slug}`, { path, hash: await gitBlobHash(text) });
  }

  /** Notes what `write` wrote. What counts is what this page sent, whatever the repository holds by the time it answers. */
  async written(collection: string, files: readonly DataFile[], write: () => Promise<void>): Promise<void> {
    const sent = await Promise.all(files.map(async ({ slug, path, raw }) => ({ slug, path, hash: await gitBlobHash(raw) })));
    await write();
    for (const { slug, path, hash } of sent) {
      this.#written.set(path, hash);
      this.#drafts.set(`${collection}/${slug}`, { path, hash });
    }
  }

  /** Of the entry on the screen. */
  async ofEntry(entry: ImmutableMap): Promise<readonly string[]> {
    const written = this.#written.get(asString(entry.get('path')));
    return [await gitBlobHash(asString(entry.get('raw'))), ...(written === undefined ? [] : [written])];
  }

  /** A draft as this page read or wrote it last; undefined where it held no change when it was read. */
  ofDraft(collection: string, slug: string): FileVersion | undefined {
    return this.#drafts.get(`${collection}/${slug}`);
  }
}
