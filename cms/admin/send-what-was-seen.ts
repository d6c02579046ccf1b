import { mendImplementation } from './mend-implementation.ts';
import { SeenVersions } from './seen-versions.ts';
import { textOf } from './text-of.ts';

const changesEntry = new Set(['persistEntry', 'deleteFiles']);
const changesDraft = new Set(['publishUnpublishedEntry', 'updateUnpublishedEntryStatus', 'deleteUnpublishedEntry']);

/**
 * Tells the CMS of an author's own machine which versions of an entry this page has seen, with whatever is to change it. So it keeps what the
 * author, or another window, wrote meanwhile (scripts/local/authoring/drafts.ts).
 */
export function sendWhatWasSeen(cms: typeof window.CMS): void {
  const seen = new SeenVersions();
  /** Of the entry that Decap told of last; its request follows. */
  let ofEntry: Readonly<Record<string, readonly string[]>> = {};
  for (const name of ['preSave', 'preUnpublish'] as const) {
    cms.registerEventListener({
      name,
      async handler({ entry }) {
        const path = textOf(entry.get('path'));
        ofEntry = path === '' ? {} : { [path]: await seen.ofEntry(entry) }; // of a new entry there is nothing to be seen
        return undefined;
      },
    });
  }
  mendImplementation(cms.getBackend('proxy'), (implementation) => {
    seen.follow(implementation);
    const ask = implementation.request?.bind(implementation);
    if (ask === undefined) return;
    implementation.request = ({ action, params }) => {
      if (changesEntry.has(action)) return ask({ action, params: { ...params, seen: ofEntry } });
      const known = changesDraft.has(action) ? seen.ofDraft(textOf(params['collection']), textOf(params['slug'])) : undefined;
      return ask({ action, params: known ? { ...params, seen: { [known.path]: [known.name] } } : params });
    };
  });
}
