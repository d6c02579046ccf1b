/**
 * When each file of the content was last changed, for the pages' “Last updated”: by this repository's history, and by what
 * was committed to the emulated one since.
 */
import { Temporal } from 'temporal-polyfill';
import { readHistory } from '../../../src/site/history/read-history.ts';
import { readCommit } from '../git-objects.ts';
import { isFromWorkingTree } from '../site-repository.ts';
import { contentFiles, type StoredCommit } from './export-content.ts';

/** The history of a commit's `content/`, as `CONTENT_HISTORY` takes it: instants by path. */
export async function contentHistory(root: string, { store, repository, sha }: StoredCommit): Promise<Record<string, string>> {
  const own = await readHistory(root, 'content');
  const changes = new Map([...own].map(([path, moment]) => [path, moment.toString()]));
  for (const [path, moment] of editorsChanges({ store, repository, sha })) changes.set(path, moment);
  return Object.fromEntries(changes);
}

function editorsChanges({ store, repository, sha }: StoredCommit): ReadonlyMap<string, string> {
  const changes = new Map<string, string>();
  let next: string | undefined = sha;
  while (next !== undefined) {
    const commit = readCommit(store, repository, next);
    const parent: string | undefined = commit.parent_shas[0];
    if (parent === undefined || isFromWorkingTree(commit)) break;
    const before = contentFiles({ store, repository, sha: parent });
    const moment = Temporal.Instant.from(commit.committer_date).toString();
    for (const [path, blob] of contentFiles({ store, repository, sha: next })) {
      if (before.get(path) !== blob && !changes.has(path)) changes.set(path, moment);
    }
    next = parent;
  }
  return changes;
}
