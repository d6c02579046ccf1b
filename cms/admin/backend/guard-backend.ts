// Everything between an editor's buttons and the repository that keeps work from being lost. Decap asks the listener of an event first, then
// calls its backend: each event and each method is here once, in the order in which an entry goes through them.
import { DraftNotice } from '../colleagues/draft-notice.ts';
import type { EditConflicts } from '../colleagues/edit-conflicts.ts';
import { colleagueWords } from '../colleagues/words.ts';
import type { EventName, ImmutableMap, Implementation, Store } from '../decap.ts';
import { explainFailedDeletion } from './delete-draft.ts';
import { refuseToRemoveNeeded, validData } from './entry-rules.ts';
import { type Host, hostOf } from './host.ts';
import { LoadedVersions } from './loaded-versions.ts';
import { explainRefusedPublication } from './publish-draft.ts';
import { explainLostDraft } from './save-entry.ts';
import { type Wrappers, wrapMethods } from './wrap-methods.ts';

type Cms = Pick<typeof window.CMS, 'registerEventListener' | 'getBackend'>;

/** @param config of the backend, as the Worker gives it */
export function guardBackend(cms: Cms, config: { readonly name: string }, store: Store, page: Window): void {
  const versions = new LoadedVersions(page.localStorage);
  versions.follow(store);
  const host = hostOf(config, versions, page);
  listen(cms, host.conflicts);
  const backend = cms.getBackend(config.name);
  if (backend === undefined) throw new Error(`Decap has no backend ${config.name}: it is called something else in this version`);
  wrapMethods(backend, (implementation) => ({
    ...methods(host, versions, page),
    ...host.methods(implementation),
  }));
}

/** What an editor does with an entry, before it is done. */
function listen(cms: Cms, conflicts: EditConflicts): void {
  /** Those that were taken off the site, and are now to be kept as drafts as they are: Decap hands the same entry to both steps. */
  const unpublished = new WeakSet<ImmutableMap>();
  const on = (name: EventName, handler: (entry: ImmutableMap) => Promise<ImmutableMap | undefined>) =>
    cms.registerEventListener({ name, handler: ({ entry }) => handler(entry) });

  on('preSave', async (entry) => {
    if (unpublished.has(entry)) return undefined; // its file is deleted by now, and was looked at before
    const data = validData(entry);
    await conflicts.beforeEntry(entry, colleagueWords.notSaved);
    return data;
  });
  on('prePublish', async (entry) => {
    await conflicts.beforePublishing(entry);
    return undefined;
  });
  on('preUnpublish', async (entry) => {
    refuseToRemoveNeeded(entry);
    await conflicts.beforeEntry(entry, colleagueWords.notDone);
    return undefined;
  });
  on('postUnpublish', async (entry) => {
    unpublished.add(entry);
    return undefined;
  });
}

/** What Decap does with an entry in the repository. */
function methods({ conflicts, history, readRefusal }: Host, versions: LoadedVersions, page: Window): Wrappers<Implementation> {
  const notice = new DraftNotice(page, readRefusal);
  const alert = (sentence: string) => page.alert(sentence);
  return {
    unpublishedEntry: (read) => async (place) => {
      const draft = await read(place);
      notice.opened(draft);
      return draft;
    },
    unpublishedEntryDataFile: (read) => async (collection, slug, path, id) => {
      const text = await read(collection, slug, path, id);
      await versions.read(collection, slug, path, text);
      return text;
    },
    persistEntry: (save) => (entry, options) =>
      explainLostDraft(entry, options, { history, alert }, () =>
        versions.written(options.collectionName, entry.dataFiles, () => save(entry, options)),
      ),
    updateUnpublishedEntryStatus: (setStatus) => async (collection, slug, status) => {
      await conflicts.beforeDraft(collection, slug);
      return setStatus(collection, slug, status);
    },
    publishUnpublishedEntry: (publish) => async (collection, slug) => {
      const result = await explainRefusedPublication(() => publish(collection, slug));
      notice.ended(collection, slug);
      return result;
    },
    deleteUnpublishedEntry: (remove) => async (collection, slug) => {
      await explainFailedDeletion(alert, async () => {
        await conflicts.beforeDraft(collection, slug);
        await remove(collection, slug);
      });
      notice.ended(collection, slug);
    },
  };
}
