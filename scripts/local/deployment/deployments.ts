/**
 * What GitHub Actions and Cloudflare do in production, on this machine: the emulated site repository's `main` goes to the
 * site, and each pull request of the CMS gets a preview.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { siteRepository } from '../fixed-names.ts';
import { readCommit, repositoryId } from '../git-objects.ts';
import { mirrorDirectory } from '../mirror-directory.ts';
import type { RunningGithub } from '../start-github.ts';
import { buildCommit } from './build-commit.ts';
import { prepareCheckout } from './checkout.ts';
import { type CommitStatus, postStatus } from './commit-status.ts';
import type { DeploymentRecord } from './deployments-page.ts';
import { handOver } from './hand-over.ts';
import { type JobSignals, startJobQueue } from './job-queue.ts';
import { type CmsPull, isSameJob, type Job, nextJob } from './next-job.ts';
import { previewAddress, previewName } from './preview-address.ts';
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

/** The deployments of one system. */
export class Deployments {
  /** Where the Worker runs: this repository's code with the content that is on the site. */
  readonly live: string;
  readonly previews: string;
  readonly #around: DeploymentSurroundings;
  readonly #checkout: string;
  readonly #repository: number;
  readonly #records = new Map<string, DeploymentRecord>();
  #done: { main: string | undefined; previews: Map<number, string> } = { main: undefined, previews: new Map() };

  constructor(around: DeploymentSurroundings) {
    this.#around = around;
    this.#checkout = join(around.dataDirectory, 'checkout');
    this.live = join(around.dataDirectory, 'live');
    this.previews = join(around.dataDirectory, 'previews');
    this.#repository = repositoryId(around.github.store, siteRepository);
  }

  /** The newest deployment of each branch. */
  records(): readonly DeploymentRecord[] {
    return [...this.#records.values()];
  }

  /**
   * Brings `main` to the site before the Worker starts.
   *
   * @throws where it cannot be built and no earlier run left a site.
   */
  async first(signal: AbortSignal): Promise<void> {
    const { root, siteDirectory, github, log } = this.#around;
    await rm(this.previews, { recursive: true, force: true });
    for (const directory of [this.#checkout, this.live]) await prepareCheckout(root, directory);
    if (github.contentBy === 'editors') log(words.editorsContent);
    const problems = await this.#main(this.#wanted().main, signal, async () => {
      await mirrorDirectory(join(this.#checkout, 'content'), join(this.live, 'content'));
    });
    const hasSite = existsSync(join(siteDirectory, 'index.html')) && existsSync(join(this.live, 'content', 'program.yml'));
    if (problems.length > 0 && !hasSite) throw new Error(words.noSiteYet(problems));
  }

  /**
   * Goes on with every change.
   *
   * @param restartWorker for the case that the Worker does not take up new content by itself.
   * @returns what ends it.
   */
  begin(restartWorker: () => Promise<void>): () => Promise<void> {
    const next = () => nextJob(this.#wanted(), this.#done);
    const queue = startJobQueue<Job>(next, isSameJob, (job, signals) => this.#perform(job, signals, restartWorker));
    this.#around.github.whenChanged(queue.changed);
    return queue.end;
  }

  #wanted() {
    return readWanted(this.#around.github.store, this.#repository);
  }

  async #perform(job: Job, { superseded, ending }: JobSignals, restartWorker: () => Promise<void>): Promise<void> {
    try {
      if (job.kind === 'main') await this.#main(job.sha, superseded, () => this.#toWorker(job.sha, ending, restartWorker));
      if (job.kind === 'preview') await this.#preview(job, superseded);
      if (job.kind === 'removal') await this.#remove(job.number);
    } catch (error) {
      if (ending.aborted) return;
      if (superseded.aborted) return this.#superseded(job);
      this.#around.log(error instanceof Error ? error.message : String(error));
      if (job.kind === 'main') this.#done.main = job.sha;
      if (job.kind === 'preview') this.#done.previews.set(job.number, job.sha);
      if (job.kind === 'removal') this.#done.previews.delete(job.number);
    }
  }

  async #superseded(job: Job): Promise<void> {
    if (job.kind === 'removal') return;
    const target_url = job.kind === 'main' ? this.#around.siteUrl : previewAddress(this.#around.previewPort, job.number);
    const context = job.kind === 'main' ? 'deploy' : 'deploy-preview';
    await this.#status(job.sha, { context, state: 'error', description: words.superseded, target_url });
  }

  async #main(sha: string, signal: AbortSignal, deliver: () => Promise<void>): Promise<readonly string[]> {
    const { siteDirectory, siteUrl, previewPort, log } = this.#around;
    const startedAt = performance.now();
    await this.#status(sha, { context: 'deploy', state: 'pending', description: words.building, target_url: siteUrl });
    const outputDirectory = `${siteDirectory}-next`;
    const problems = await this.#build(sha, outputDirectory, siteUrl, signal);
    const subject = this.#subject(sha);
    if (problems.length === 0) {
      await mirrorDirectory(outputDirectory, siteDirectory);
      await deliver();
      log(words.deployed(subject, secondsSince(startedAt)));
    } else {
      log(words.notDeployed(subject, problems));
    }
    this.#done.main = sha;
    this.#records.set('main', { branch: 'main', subject, address: siteUrl, problems });
    const outcome = outcomeOf(problems, words.onTheSite, siteUrl, previewPort);
    await this.#status(sha, { context: 'deploy', ...outcome });
    return problems;
  }

  async #toWorker(sha: string, signal: AbortSignal, restartWorker: () => Promise<void>): Promise<void> {
    const { siteDirectory, siteUrl, log } = this.#around;
    const isTaken = await handOver({ checkout: this.#checkout, live: this.live, siteDirectory, siteUrl, sha, signal });
    if (isTaken || signal.aborted) return;
    log(words.workerRestarts);
    await restartWorker();
  }

  async #preview({ number, branch, sha }: CmsPull, signal: AbortSignal): Promise<void> {
    const { previewPort, log } = this.#around;
    const startedAt = performance.now();
    const address = previewAddress(previewPort, number);
    await this.#status(sha, { context: 'deploy-preview', state: 'pending', description: words.building, target_url: address });
    const directory = join(this.previews, previewName(number));
    const problems = await this.#build(sha, `${directory}-next`, address.replace(/\/$/, ''), signal);
    if (problems.length === 0) {
      await mirrorDirectory(`${directory}-next`, directory);
      await rm(`${directory}-next`, { recursive: true });
    }
    log(problems.length === 0 ? words.previewed(branch, address, secondsSince(startedAt)) : words.notPreviewed(branch, problems));
    this.#done.previews.set(number, sha);
    this.#records.set(branch, { branch, subject: this.#subject(sha), address, problems });
    const outcome = outcomeOf(problems, words.previewIsReady, address, previewPort);
    await this.#status(sha, { context: 'deploy-preview', ...outcome });
    await this.#report({ number, branch, sha });
  }

  async #report({ number, branch, sha }: CmsPull): Promise<void> {
    const { report, github, log } = this.#around;
    const [publishedContent, proposedContent] = [join(this.live, 'content'), join(this.#checkout, 'content')];
    try {
      await report?.({ number, branch, headSha: sha, publishedContent, proposedContent, chair: github.chair });
      github.changed();
    } catch (error) {
      log(words.reportFailed(number, error instanceof Error ? error.message : String(error)));
    }
  }

  async #remove(number: number): Promise<void> {
    const address = previewAddress(this.#around.previewPort, number);
    for (const [branch, record] of this.#records) if (record.address === address) this.#records.delete(branch);
    this.#done.previews.delete(number);
    await rm(join(this.previews, previewName(number)), { recursive: true, force: true });
  }

  #build(sha: string, outputDirectory: string, siteUrl: string, signal: AbortSignal): Promise<readonly string[]> {
    const { root, now, github } = this.#around;
    const commit = { store: github.store, repository: this.#repository, sha };
    return buildCommit(commit, { root, checkout: this.#checkout, outputDirectory, siteUrl, now, signal });
  }

  #subject(sha: string): string {
    return readCommit(this.#around.github.store, this.#repository, sha).message.split('\n')[0] ?? '';
  }

  async #status(sha: string, status: CommitStatus): Promise<void> {
    await postStatus(this.#around.github.chair, sha, status);
    this.#around.github.changed();
  }
}

function outcomeOf(problems: readonly string[], good: string, address: string, previewPort: number): Omit<CommitStatus, 'context'> {
  if (problems.length === 0) return { state: 'success', description: good, target_url: address };
  return { state: 'failure', description: words.failed(problems), target_url: `http://localhost:${previewPort}/` };
}

function secondsSince(startedAt: number): number {
  return (performance.now() - startedAt) / 1000;
}
