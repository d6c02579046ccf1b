// Which versions of entries and drafts this page has had whole, each by the name that git gives to its bytes, so that nobody has to be asked.
import { asString } from '../as-string.ts';
import { placeOf } from '../colleagues/github-repository.ts';
import type { DataFile, ImmutableMap, Store } from '../decap.ts';
import { gitBlobHash } from './git-blob-hash.ts';

/** A version of an entry's file. */
export interface FileVersion {
  readonly path: string;
  readonly hash: string;
}

export class LoadedVersions {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;
  /** What was written from here last, by the file's path. It counts beside what was opened, with which Decap goes on. */
  readonly #written = new Map<string, string>();
  /** By collection and slug: the board shows many that were never opened. */
  readonly #drafts = new Map<string, FileVersion>();

  /** @param storage of this browser, which keeps for Decap's backup of an entry what it was typed into: the backup does not say */
  constructor(storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#storage = storage;
  }

  /** Keeps the versions of each entry in `store` that somebody begins to change. */
  follow(store: Store): void {
    let wasChanged = false;
    store.subscribe(() => {
      const draft = store.getState().entryDraft;
      const isChanged = draft.get('hasChanged') === true;
      const entry = draft.get('entry') as ImmutableMap;
      if (isChanged && !wasChanged && entry.get('newRecord') !== true) void this.#keep(entry);
      wasChanged = isChanged;
    });
  }

  async #keep(entry: ImmutableMap): Promise<void> {
    this.#storage.setItem(backupKey(entry), (await this.ofEntry(entry)).join(' '));
  }

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

  /** Of the entry on the screen. What was brought back from a backup was typed into a version that may have been replaced since. */
  async ofEntry(entry: ImmutableMap): Promise<readonly string[]> {
    const written = this.#written.get(asString(entry.get('path')));
    const kept = entry.get('isRecovered') === true ? this.#storage.getItem(backupKey(entry)) : null;
    const opened = kept?.split(' ') ?? [await gitBlobHash(asString(entry.get('raw')))];
    return [...new Set([...opened, ...(written === undefined ? [] : [written])])];
  }

  /** A draft as this page read or wrote it last; undefined where it held no change when it was read. */
  ofDraft(collection: string, slug: string): FileVersion | undefined {
    return this.#drafts.get(`${collection}/${slug}`);
  }
}

function backupKey(entry: ImmutableMap): string {
  const { collection, slug } = placeOf(entry);
  return `versions-of-backup:${collection}/${slug}`;
}
