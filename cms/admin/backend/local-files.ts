import { asString } from '../as-string.ts';
import type { EditConflicts } from '../colleagues/edit-conflicts.ts';
import type { ImmutableMap, ProxyRequest } from '../decap.ts';
import type { LoadedVersions } from './loaded-versions.ts';

const changesEntry = new Set(['persistEntry', 'deleteFiles']);

/**
 * The CMS of an author's own machine finds conflicts itself: with whatever is to change an entry, this page sends the versions of it that it
 * has had. So it leaves alone what the author, or another window, wrote meanwhile (scripts/local/authoring/edit-files.ts). It has no drafts.
 */
export class LocalFiles implements EditConflicts {
  readonly #versions: LoadedVersions;
  /** Of the entry that Decap told of last; its request follows. */
  #ofEntry: Readonly<Record<string, readonly string[]>> = {};
  constructor(versions: LoadedVersions) {
    this.#versions = versions;
  }

  async beforeEntry(entry: ImmutableMap): Promise<void> {
    const path = asString(entry.get('path'));
    this.#ofEntry = path === '' ? {} : { [path]: await this.#versions.ofEntry(entry) }; // a new entry has none
  }
  async beforePublishing(): Promise<void> {
    // There are no drafts.
  }
  async beforeDraft(): Promise<void> {
    // The same.
  }

  /** A request of Decap's `proxy` backend, with the versions. */
  request(ask: (request: ProxyRequest) => Promise<unknown>, { action, params }: ProxyRequest): Promise<unknown> {
    return ask({ action, params: changesEntry.has(action) ? { ...params, seen: this.#ofEntry } : params });
  }
}
