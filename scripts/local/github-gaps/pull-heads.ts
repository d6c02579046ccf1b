/**
 * Gap: an open pull request follows its branch. In the emulator it stays at the commit that it was opened with, and open
 * when its branch is deleted.
 */
import type { Store } from '../captured-emulator.ts';
import { readBranches } from '../git-objects.ts';
import type { Cure } from './cure.ts';
import { changePull, closePull, openPulls } from './pull-state.ts';

/** After each change, brings every open pull request to where its branch stands. */
export function pullHeads(store: Store): Cure {
  return async (request, forward) => {
    const reply = await forward(request);
    if (reply.ok && !['GET', 'HEAD', 'OPTIONS'].includes(request.method)) followBranches(store);
    return reply;
  };
}

function followBranches(store: Store): void {
  for (const { id: repository } of store.collection('github.repos').all()) {
    const branches = readBranches(store, repository);
    for (const pull of openPulls(store, repository)) {
      if (pull.head_repo_id !== repository) continue; // a fork's branch is in another repository
      const head_sha = branches.get(pull.head_ref);
      if (head_sha === undefined) closePull(store, repository, pull.number, { by: null });
      else if (head_sha !== pull.head_sha) changePull(store, pull.id, { head_sha, base_sha: branches.get(pull.base_ref) });
    }
  }
}
