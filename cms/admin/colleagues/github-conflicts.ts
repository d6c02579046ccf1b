import { asString } from '../as-string.ts';
import type { LoadedVersions } from '../backend/loaded-versions.ts';
import { UserFacingError } from '../backend/user-facing-error.ts';
import type { ImmutableMap } from '../decap.ts';
import { refuseUnchecked } from './check-of-draft.ts';
import { type Conflict, conflictOf, type Versions } from './conflict.ts';
import type { EditConflicts } from './edit-conflicts.ts';
import { type GitHubRepository, NoAnswer, placeOf } from './github-repository.ts';
import { colleagueWords } from './words.ts';

/** On GitHub the later of two editors is told, and nothing is written: this page asks before everything that could undo a colleague's work. */
export class GitHubConflicts implements EditConflicts {
  readonly #repository: GitHubRepository;
  readonly #versions: LoadedVersions;
  constructor(repository: GitHubRepository, versions: LoadedVersions) {
    this.#repository = repository;
    this.#versions = versions;
  }

  async beforeEntry(entry: ImmutableMap, inWords: (conflict: Conflict) => string): Promise<void> {
    if (entry.get('newRecord') === true) return; // Decap finds a name that nobody uses
    const place = placeOf(entry);
    await this.#refuse(entry, await answered(this.#repository.readVersions(place, this.#repository.readDraft(place))), inWords);
  }

  async beforePublishing(entry: ImmutableMap): Promise<void> {
    const place = placeOf(entry);
    const draft = this.#repository.readDraft(place); // asked once, for both
    await this.#refuse(entry, await answered(this.#repository.readVersions(place, draft)), colleagueWords.notDone);
    await refuseUnchecked(this.#repository, await draft);
  }

  /** For a status nothing would be lost. But “Ready” says that somebody looked at the text, and means the one that was on the screen. */
  async beforeDraft(collection: string, slug: string): Promise<void> {
    const known = this.#versions.ofDraft(collection, slug);
    if (known === undefined) return; // no change in it
    const place = { collection, slug, path: known.path };
    const versions = await answered(this.#repository.readVersions(place, this.#repository.readDraft(place)));
    // A draft that says what is published can be deleted without a loss, whoever wrote it.
    const conflict = conflictOf({ as: 'draft', loaded: [known.hash, versions.published] }, versions);
    if (conflict !== undefined) throw new UserFacingError(colleagueWords.notDone(conflict));
  }

  async #refuse(entry: ImmutableMap, versions: Versions, inWords: (conflict: Conflict) => string): Promise<void> {
    const as = asString(entry.get('status')) === '' ? 'published' : 'draft';
    const conflict = conflictOf({ as, loaded: await this.#versions.ofEntry(entry) }, versions);
    if (conflict !== undefined) throw new UserFacingError(inWords(conflict));
  }
}

function answered<Result>(reading: Promise<Result>): Promise<Result> {
  return reading.catch((error: unknown) => {
    throw error instanceof NoAnswer ? new UserFacingError(colleagueWords.unanswered(error.message)) : error;
  });
}
