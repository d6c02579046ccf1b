// Keeps two editors from undoing each other's work: the later one is told, and nothing is written.
import type { ImmutableMap } from '../decap.ts';
import { textOf } from '../text-of.ts';
import { blobName } from './blob-name.ts';
import { type Clash, clashOf, type Versions } from './clash.ts';
import { noticeOf, showNotice } from './draft-notice.ts';
import { type EntryPlace, githubSchema, readVersions, signedIn, Unanswered } from './site-repository.ts';
import { colleagueWords } from './words.ts';

/** What Decap shows after its own first words; it has no name of its own. */
class Refused extends Error {
  override name = '';
}

/** Told of the entry on the screen whenever Decap draws it, and of nothing where it leaves. */
export type WatchEntry = (entry: ImmutableMap | undefined) => void;

/**
 * Looks before every save, publication and removal whether somebody else was there meanwhile. Another backend than GitHub is let alone.
 * @param config what the Worker says of the backend
 */
export function mindColleagues(cms: typeof window.CMS, config: object): WatchEntry {
  const github = githubSchema.safeParse(config).data;
  if (github === undefined) return () => undefined;
  /** What this page saved last, by the file's path: Decap goes on with what it opened. */
  const saved = new Map<string, string | undefined>();

  const now = async (place: EntryPlace): Promise<Versions> =>
    readVersions(github, signedIn(localStorage)?.token ?? '', place).catch((error: unknown) => {
      throw error instanceof Unanswered ? new Refused(colleagueWords.unanswered(error.message)) : error;
    });
  const refuseClash = (inWords: (clash: Clash) => string) => async (entry: ImmutableMap) => {
    if (entry.get('newRecord') === true) return; // Decap finds a name that nobody uses
    const place = placeOf(entry);
    const clash = clashOf(
      { as: isDraft(entry) ? 'draft' : 'published', seen: [await blobName(textOf(entry.get('raw'))), saved.get(place.path)] },
      await now(place),
    );
    if (clash !== undefined) throw new Refused(inWords(clash));
  };
  const remember = async (entry: ImmutableMap) => {
    const place = placeOf(entry);
    if (place.path === '') return; // new: Decap loads it anew once it has a name
    // It is saved by now: where GitHub does not answer any more, the next save asks again.
    const versions = await now(place).catch(() => undefined);
    if (versions) saved.set(place.path, versions.draft ?? versions.published);
  };

  for (const [name, look] of [
    ['preSave', refuseClash(colleagueWords.notSaved)],
    ['preUnpublish', refuseClash(colleagueWords.notSaved)],
    ['prePublish', refuseClash(colleagueWords.notPublished)],
    ['postSave', remember],
  ] as const) {
    cms.registerEventListener({
      name,
      async handler({ entry }) {
        await look(entry);
        return undefined;
      },
    });
  }

  let shown: unknown;
  return (entry) => {
    const raw = entry?.get('raw');
    if (raw === shown) return;
    shown = raw;
    showNotice(document, entry && noticeOf(entry, signedIn(localStorage)));
  };
}

function placeOf(entry: ImmutableMap): EntryPlace {
  return { collection: textOf(entry.get('collection')), slug: textOf(entry.get('slug')), path: textOf(entry.get('path')) };
}

function isDraft(entry: ImmutableMap): boolean {
  return textOf(entry.get('status')) !== '';
}
