import { asString } from '../as-string.ts';
import type { EditConflicts } from '../colleagues/edit-conflicts.ts';
import type { ImmutableMap, ProxyRequest } from '../decap.ts';
import type { LoadedVersions } from './loaded-versions.ts';

const changesEntry = new Set(['persistEntry', 'deleteFiles']);
const changesDraft = new Set(['publishUnpublishedEntry', 'updateUnpublishedEntryStatus', 'deleteUnpublishedEntry']);

/**
 * The CMS of an author's own machine finds conflicts itself: with whatever is to change an entry, this page sends the versions of it that it
 * has had. So it keeps what the author, or another window, wrote meanwhile (scripts/local/authoring/drafts.ts).
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
    // The request itself names the draft, as that of `beforeDraft` does.
  }
  async beforeDraft(): Promise<void> {
    // The same.
  }

  /** A request of Decap's `proxy` backend, with the versions. */
  async request(ask: (request: ProxyRequest) => Promise<unknown>, { action, params }: ProxyRequest): Promise<unknown> {
    const body = await ask({ action, params: { ...params, ...this.#seen(action, params) } });
    // Decap knows an entry without a draft by a 404, which every browser notes as an error at each entry that is opened: the server says null.
    if (action === 'unpublishedEntry' && body === null) throw Object.assign(new Error('No draft'), { status: 404 });
    return body;
  }

  #seen(action: string, params: ProxyRequest['params']): { readonly seen?: Readonly<Record<string, readonly string[]>> } {
    if (changesEntry.has(action)) return { seen: this.#ofEntry };
    const known = changesDraft.has(action)
      ? this.#versions.ofDraft(asString(params['collection']), asString(params['slug']))
      : undefined;
    return known ? { seen: { [known.path]: [known.hash] } } : {};
  }
}
