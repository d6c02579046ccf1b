/**
 * What GitHub Actions and Cloudflare do in production, on this machine: the emulated site repository's `main` goes to the
 * site, and each pull request of the CMS gets a preview.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mirrorDirectory } from '../mirror-directory.ts';
import { markBuilt } from '../site-watch.ts';
import type { WorkerKeeper } from '../worker-keeper.ts';
import { prepareCheckout } from './checkout.ts';
import type { DeploymentRecord } from './deployments-page.ts';
import { handOver } from './hand-over.ts';
import { type JobSignals, startJobQueue } from './job-queue.ts';
import { isSameJob, type Job, nextJob } from './next-job.ts';
import { Previews } from './previews.ts';
import { deploymentWords as words } from './words.ts';
import { type DeploymentSurroundings, Workbench } from './workbench.ts';

/** The Worker, as a deployment may treat it. */
type KeptWorker = Pick<WorkerKeeper, 'restart' | 'whileItReloads'>;

/** The deployments of one system. */
export class Deployments {
  readonly #bench: Workbench;
  readonly #previews: Previews;
  readonly #done: { main: string | undefined; previews: Map<number, string> } = { main: undefined, previews: new Map() };

  constructor(around: DeploymentSurroundings) {
    this.#bench = new Workbench(around);
    this.#previews = new Previews(this.#bench);
  }

  /** Where the Worker runs: this repository's code with the content that is on the site. */
  get live(): string {
    return this.#bench.live;
  }

  /** A directory for each preview. */
  get previews(): string {
    return this.#previews.directory;
  }

  /** The newest deployment of each branch. */
  records(): readonly DeploymentRecord[] {
    return [...this.#bench.records.values()];
  }

  /**
   * Brings `main` to the site before the Worker starts.
   *
   * @throws where it cannot be built and no earlier run left a site.
   */
  async first(signal: AbortSignal): Promise<void> {
    const { root, siteDirectory, github, log } = this.#bench.around;
    await rm(this.#previews.directory, { recursive: true, force: true });
    for (const directory of [this.#bench.checkout, this.live]) await prepareCheckout(root, directory);
    await markBuilt(this.live); // as for `watchSite`: the mark has to be there when wrangler starts
    if (github.contentBy === 'editors') log(words.editorsContent);
    const problems = await this.#main(this.#bench.wanted().main, signal, async () => {
      await mirrorDirectory(join(this.#bench.checkout, 'content'), join(this.live, 'content'));
    });
    const hasSite = existsSync(join(siteDirectory, 'index.html')) && existsSync(join(this.live, 'content', 'program.yml'));
    if (problems.length > 0 && !hasSite) throw new Error(words.noSiteYet(problems));
  }

  /**
   * Goes on with every change.
   *
   * @param worker told when it reloads, and started again where it does not take up new content by itself.
   * @returns what ends it.
   */
  begin(worker: KeptWorker): () => Promise<void> {
    const next = () => nextJob(this.#bench.wanted(), this.#done);
    const queue = startJobQueue<Job>(next, isSameJob, (job, signals) => this.#perform(job, signals, worker));
    this.#bench.around.github.whenChanged(queue.changed);
    return queue.end;
  }

  async #perform(job: Job, { superseded, ending }: JobSignals, worker: KeptWorker): Promise<void> {
    try {
      if (job.kind === 'main') await this.#main(job.sha, superseded, () => this.#toWorker(job.sha, ending, worker));
      if (job.kind === 'preview') await this.#previews.build(job, superseded);
      if (job.kind === 'removal') await this.#previews.remove(job.number);
    } catch (error) {
      if (ending.aborted) return;
      if (superseded.aborted) return this.#superseded(job);
      this.#bench.around.log(error instanceof Error ? error.message : String(error));
    }
    // A job that failed in a way that nobody foresaw is not tried again and again: the next commit is.
    if (job.kind === 'main') this.#done.main = job.sha;
    if (job.kind === 'preview') this.#done.previews.set(job.number, job.sha);
    if (job.kind === 'removal') this.#done.previews.delete(job.number);
  }

  async #superseded(job: Job): Promise<void> {
    if (job.kind === 'removal') return;
    const isMain = job.kind === 'main';
    const target_url = isMain ? this.#bench.around.siteUrl : this.#previews.address(job.number);
    const context = isMain ? 'deploy' : 'deploy-preview';
    await this.#bench.status(job.sha, { context, state: 'error', description: words.superseded, target_url });
  }

  async #main(sha: string, signal: AbortSignal, deliver: () => Promise<void>): Promise<readonly string[]> {
    const { siteDirectory, siteUrl, log } = this.#bench.around;
    const startedAt = performance.now();
    await this.#bench.begin(sha, 'deploy', siteUrl);
    const endCheck = await this.#bench.beginCheck(sha);
    const problems = await this.#bench.build(sha, `${siteDirectory}-next`, siteUrl, signal);
    await endCheck(problems.length === 0 ? 'success' : 'failure');
    const subject = this.#bench.subject(sha);
    if (problems.length === 0) {
      await mirrorDirectory(`${siteDirectory}-next`, siteDirectory);
      await deliver();
      log(words.deployed(subject, (performance.now() - startedAt) / 1000));
    } else {
      log(words.notDeployed(subject, problems));
    }
    this.#done.main = sha;
    await this.#bench.finish('main', sha, { context: 'deploy', description: words.onTheSite }, siteUrl, problems);
    return problems;
  }

  async #toWorker(sha: string, signal: AbortSignal, worker: KeptWorker): Promise<void> {
    const { siteDirectory, siteUrl, log } = this.#bench.around;
    const { checkout, live } = this.#bench;
    const isTaken = await worker.whileItReloads(() => handOver({ checkout, live, siteDirectory, siteUrl, sha, signal }));
    if (isTaken || signal.aborted) return;
    log(words.workerRestarts);
    await worker.restart();
  }
}
