import type { Store } from '../captured-emulator.ts';
import { readBranches } from '../git-objects.ts';
import { openPulls } from '../github-gaps/pull-state.ts';
import type { Wanted } from './next-job.ts';

/** What stands in the repository: its main branch, and every open pull request from a branch of the CMS. */
export function readWanted(store: Store, repository: number): Wanted {
  const pulls = openPulls(store, repository)
    .filter(({ head_ref, head_repo_id }) => head_ref.startsWith('cms/') && head_repo_id === repository)
    .map(({ number, head_ref, head_sha }) => ({ number, branch: head_ref, sha: head_sha }));
  return { main: readBranches(store, repository).get('main') ?? '', pulls };
}
