/** What the emulated site repository holds, and which deployment follows from it. */
import type { Store } from '../emulator.ts';
import { readBranches } from '../git-objects.ts';
import { openPulls } from '../github-api/pull-state.ts';

/** An open pull request of the CMS. */
export type CmsPull = { number: number; branch: string; sha: string };
/** The head of `main`, and of every open pull request of the CMS. */
export type RepositoryState = { main: string; pulls: readonly CmsPull[] };
/** The commits that were deployed, or could not be. */
export type Deployed = { main: string | undefined; previews: ReadonlyMap<number, string> };
export type Deployment = { kind: 'main'; sha: string } | ({ kind: 'preview' } & CmsPull) | { kind: 'removal'; number: number };

export function readRepositoryState(store: Store, repository: number): RepositoryState {
  const pulls = openPulls(store, repository)
    .filter(({ head_ref, head_repo_id }) => head_ref.startsWith('cms/') && head_repo_id === repository)
    .map(({ number, head_ref, head_sha }) => ({ number, branch: head_ref, sha: head_sha }));
  return { main: readBranches(store, repository).get('main') ?? '', pulls };
}

/** The site first, then previews of closed pull requests are removed, then the others are built, the newest pull request first. */
export function nextDeployment({ main, pulls }: RepositoryState, deployed: Deployed): Deployment | undefined {
  if (main !== deployed.main) return { kind: 'main', sha: main };
  const closed = [...deployed.previews.keys()].find((number) => !pulls.some((pull) => pull.number === number));
  if (closed !== undefined) return { kind: 'removal', number: closed };
  const newestFirst = pulls.toSorted((one, other) => other.number - one.number);
  const pull = newestFirst.find(({ number, sha }) => deployed.previews.get(number) !== sha);
  return pull && { kind: 'preview', ...pull };
}
