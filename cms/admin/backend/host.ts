import type { EditConflicts } from '../colleagues/edit-conflicts.ts';
import { GitHubConflicts } from '../colleagues/github-conflicts.ts';
import { GitHubRepository, githubSchema } from '../colleagues/github-repository.ts';
import { readRefusal } from '../colleagues/publishing.ts';
import type { Implementation } from '../decap.ts';
import { readGitHubStatus } from './github-status.ts';
import type { LoadedVersions } from './loaded-versions.ts';
import { LocalFiles } from './local-files.ts';
import type { Wrappers } from './wrap-methods.ts';

/** What differs by where the repository is. */
export interface Host {
  readonly conflicts: EditConflicts;
  /** Where its history is, in words. */
  readonly history: string;
  /** Why whoever signed in may not publish, in words; undefined where she may, or nobody says. */
  readonly readRefusal: () => Promise<string | undefined>;
  readonly methods: (implementation: Implementation) => Wrappers<Implementation>;
}

/** @param config of the backend, as the Worker gives it */
export function hostOf(config: { readonly name: string }, versions: LoadedVersions, page: Window): Host {
  const github = githubSchema.safeParse(config).data;
  if (github) {
    const request = page.fetch.bind(page);
    const repository = new GitHubRepository(github, { localStorage: page.localStorage, fetch: request });
    return {
      conflicts: new GitHubConflicts(repository, versions),
      readRefusal: () => readRefusal(repository),
      history: `the repository ${github.repo} on GitHub`,
      methods: (implementation) => ({ status: () => () => readGitHubStatus(implementation, request) }),
    };
  }
  const local = new LocalFiles(versions);
  return {
    conflicts: local,
    history: 'the files of this machine',
    readRefusal: async () => undefined,
    methods: () => (config.name === 'proxy' ? { request: (ask) => (request) => local.request(ask, request) } : {}),
  };
}
