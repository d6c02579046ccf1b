import { changeBackend } from './change-backend.ts';
import { SeenTexts } from './seen-texts.ts';
import { textOf } from './text-of.ts';

/**
 * Tells the CMS of an author's own machine which versions of an entry this page has seen, with whatever is to change it. What an author or
 * another window wrote meanwhile can be kept then (scripts/local/authoring/drafts.ts).
 */
export function sendWhatWasSeen(cms: typeof window.CMS): void {
  const seen = new SeenTexts();
  /** By the file's path. Decap tells of the entry first, and sends the request then. */
  const ofEntry = new Map<string, readonly string[]>();
  for (const name of ['preSave', 'preUnpublish'] as const) {
    cms.registerEventListener({
      name,
      async handler({ entry }) {
        // A new entry has no path yet, and nobody has seen a version of it.
        ofEntry.set(textOf(entry.get('path')), await seen.of(entry));
        return undefined;
      },
    });
  }
  changeBackend(cms.getBackend('proxy'), (implementation) => {
    seen.follow(implementation);
    const ask = implementation.request?.bind(implementation);
    if (ask === undefined) return;
    implementation.request = ({ action, params }) =>
      ask(
        action === 'persistEntry' || action === 'deleteFiles'
          ? { action, params: { ...params, seen: Object.fromEntries(ofEntry) } }
          : { action, params },
      );
  });
}
