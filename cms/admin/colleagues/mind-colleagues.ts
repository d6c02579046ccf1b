// Keeps two editors from undoing each other's work: the later one is told, and nothing is written.

import type { ImmutableMap } from '../decap.ts';
import { mendImplementation } from '../mend-implementation.ts';
import { Refused } from '../refused.ts';
import { SeenVersions } from '../seen-versions.ts';
import { textOf } from '../text-of.ts';
import type { IsTakenOff } from '../unpublishing.ts';
import { type Clash, clashOf, type Versions } from './clash.ts';
import { callerOf, type EntryPlace, type GitHubConfig, placeOf, readVersions, Unanswered } from './site-repository.ts';
import { colleagueWords } from './words.ts';

interface Surroundings {
  readonly isTakenOff: IsTakenOff;
  /** Where Decap keeps who signed in. */
  readonly storage: Pick<Storage, 'getItem'>;
  readonly fetch: Window['fetch'];
}

/** Looks before everything that could undo a colleague's work whether somebody else was there meanwhile. */
export function mindColleagues(cms: typeof window.CMS, github: GitHubConfig, { isTakenOff, storage, fetch }: Surroundings): void {
  const seen = new SeenVersions();

  const now = async (place: EntryPlace): Promise<Versions> =>
    readVersions(github, callerOf(storage, fetch), place).catch((error: unknown) => {
      throw error instanceof Unanswered ? new Refused(colleagueWords.unanswered(error.message)) : error;
    });
  const refuseClash = (inWords: (clash: Clash) => string) => async (entry: ImmutableMap) => {
    if (entry.get('newRecord') === true) return; // Decap finds a name that nobody uses
    if (isTakenOff(entry)) return; // looked at before its file was deleted
    const clash = clashOf(
      { as: isDraft(entry) ? 'draft' : 'published', seen: await seen.ofEntry(entry) },
      await now(placeOf(entry)),
    );
    if (clash !== undefined) throw new Refused(inWords(clash));
  };
  for (const [name, look] of [
    ['preSave', refuseClash(colleagueWords.notSaved)],
    ['preUnpublish', refuseClash(colleagueWords.notDone)],
    ['prePublish', refuseClash(colleagueWords.notDone)],
  ] as const) {
    cms.registerEventListener({
      name,
      async handler({ entry }) {
        await look(entry);
        return undefined;
      },
    });
  }

  // Decap asks nobody before these, on the board or in the entry.
  const refuseDraftClash = async (collection: string, slug: string) => {
    const known = seen.ofDraft(collection, slug);
    if (known === undefined) return; // no change in it
    const versions = await now({ collection, slug, path: known.path });
    // A draft that says what is published can be deleted without a loss, whoever wrote it.
    const clash = clashOf({ as: 'draft', seen: [known.name, versions.published] }, versions);
    if (clash !== undefined) throw new Refused(colleagueWords.notDone(clash));
  };
  mendImplementation(cms.getBackend('github'), (implementation) => {
    seen.follow(implementation);
    const remove = implementation.deleteUnpublishedEntry.bind(implementation);
    implementation.deleteUnpublishedEntry = async (collection, slug) => {
      await refuseDraftClash(collection, slug);
      return remove(collection, slug);
    };
    const setStatus = implementation.updateUnpublishedEntryStatus.bind(implementation);
    implementation.updateUnpublishedEntryStatus = async (collection, slug, status) => {
      // Nothing would be lost. But “Ready” says that somebody looked at the text, and means the one that was on the screen.
      await refuseDraftClash(collection, slug);
      return setStatus(collection, slug, status);
    };
  });
}

function isDraft(entry: ImmutableMap): boolean {
  return textOf(entry.get('status')) !== '';
}
