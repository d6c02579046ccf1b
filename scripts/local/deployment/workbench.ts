/** What the site and the previews are built with: one checkout, one repository, one place for what became of each. */
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { siteRepository } from '../fixed-names.ts';
import { readCommit, repositoryId } from '../git-objects.ts';
import type { RunningGithub } from '../start-github.ts';
import { buildCommit } from './build-commit.ts';
import { type CommitStatus, postStatus } from './commit-status.ts';
import { beginContentCheck, type Conclusion } from './content-check.ts';
import type { DeploymentRecord } from './deployments-page.ts';
import { exportContent } from './export-content.ts';
import type { Wanted } from './next-job.ts';
import type { ReportPull } from './report-pull.ts';
import { readWanted } from './wanted.ts';
import { deploymentWords as words } from './words.ts';

export type DeploymentSurroundings = {
  root: string;
  dataDirectory: string;
  siteDirectory: string;
  siteUrl: string;
  previewPort: number;
  now: Temporal.Instant;
  github: RunningGithub;
  report: ReportPull | undefined;
  log: (line: string) => void;
};

export class Workbench {
  readonly around: DeploymentSurroundings;
  /** Where content is checked and pages are built, one commit after the other. */
  readonly checkout: string;
  /** Where the Worker runs: this repository's code with the content that is on the site. */
  readonly live: string;
  /** The newest deployment of each branch. */
  readonly records = new Map<string, DeploymentRecord>();
  readonly #repository: number;

  constructor(around: DeploymentSurroundings) {
    this.around = around;
    this.checkout = join(around.dataDirectory, 'checkout');
    this.live = join(around.dataDirectory, 'live');
    this.#repository = repositoryId(around.github.store, siteRepository);
  }

  wanted(): Wanted {
    return readWanted(this.around.github.store, this.#repository);
  }

  /** @returns what is wrong, a sentence each; nothing where the pages are built. */
  build(sha: string, outputDirectory: string, siteUrl: string, signal: AbortSignal): Promise<readonly string[]> {
    const { root, now, github } = this.around;
    const commit = { store: github.store, repository: this.#repository, sha };
    return buildCommit(commit, { root, checkout: this.checkout, outputDirectory, siteUrl, now, signal });
  }

  /** The `content/` of `main`, in a directory that stays as it is until this is asked again. */
  async mainContent(): Promise<string> {
    const directory = join(this.around.dataDirectory, 'main');
    await exportContent({ store: this.around.github.store, repository: this.#repository, sha: this.wanted().main }, directory);
    return join(directory, 'content');
  }

  /** The first line of a commit's message. */
  subject(sha: string): string {
    return readCommit(this.around.github.store, this.#repository, sha).message.split('\n')[0] ?? '';
  }

  async status(sha: string, status: CommitStatus): Promise<void> {
    await postStatus(this.around.github.chair, sha, status);
    this.around.github.changed();
  }

  /** Says of a commit that it is being built. */
  begin(sha: string, context: CommitStatus['context'], target_url: string): Promise<void> {
    return this.status(sha, { context, state: 'pending', description: words.building, target_url });
  }

  /** Says of a commit that its content is being checked, where reports are made; what is returned says how that ended. */
  async beginCheck(sha: string): Promise<(conclusion: Conclusion) => Promise<void>> {
    const { report, github } = this.around;
    return report ? beginContentCheck(github.chair, sha) : async () => {};
  }

  /** Writes down what became of a commit: for Decap in its status, for people with every sentence. */
  async finish(
    branch: string,
    sha: string,
    status: Pick<CommitStatus, 'context' | 'description'>,
    address: string,
    problems: readonly string[],
  ) {
    this.records.set(branch, { branch, subject: this.subject(sha), address, problems });
    if (problems.length === 0) return this.status(sha, { ...status, state: 'success', target_url: address });
    const target_url = `http://localhost:${this.around.previewPort}/`;
    return this.status(sha, { context: status.context, state: 'failure', description: words.failed(problems), target_url });
  }
}
