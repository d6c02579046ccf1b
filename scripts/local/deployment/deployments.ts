/**
 * What GitHub Actions and Cloudflare do in production, on this machine: the emulated site repository's `main` goes to the
 * site, and each pull request of the CMS gets a preview and a report. One build at a time; a build that has begun is finished.
 */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { Temporal } from 'temporal-polyfill';
import type { ProgramData } from '../../../src/domain/program/program-data.ts';
import { programFile, writeProgram } from '../../content/write-program.ts';
import { siteRepository } from '../fixed-names.ts';
import { readCommit, repositoryId } from '../git-objects.ts';
import { mirrorDirectory } from '../mirror-directory.ts';
import { SiteBuilder } from '../site-builder.ts';
import type { RunningGithub } from '../start-github.ts';
import type { WorkerSupervisor } from '../worker-supervisor.ts';
import { buildCommit } from './build-commit.ts';
import { prepareCheckout } from './checkout.ts';
import { CommitReports, type CommitStatus } from './commit-reports.ts';
import type { DeploymentRecord } from './deployments-page.ts';
import { exportContent } from './export-content.ts';
import { previewAddress, previewName } from './preview-address.ts';
import { prepareReloads, reloadWorker } from './reload-worker.ts';
import { reportContent } from './report-content.ts';
import { type CmsPull, type Deployment, nextDeployment, type RepositoryState, readRepositoryState } from './repository-state.ts';
import { deploymentWords as words } from './words.ts';

export type DeploymentOptions = {
  root: string;
  dataDirectory: string;
  siteDirectory: string;
  siteUrl: string;
  previewPort: number;
  now: Temporal.Instant;
  github: RunningGithub;
  log: (line: string) => void;
};

/** A commit, and where it is shown. */
type Target = { branch: string; sha: string; context: CommitStatus['context']; address: string; directory: string };
type Worker = Pick<WorkerSupervisor, 'restart' | 'whileItReloads'>;

/** The deployments of one system. */
export class Deployments {
  /** Where content is checked and built, one commit after the other. The Worker runs here too, with the program data of `main`. */
  readonly checkout: string;
  /** A directory for each preview. */
  readonly previews: string;
  /** The newest deployment of each branch. */
  readonly records = new Map<string, DeploymentRecord>();
  readonly #options: DeploymentOptions;
  readonly #repository: number;
  readonly #builder: SiteBuilder;
  readonly #reports: CommitReports;
  readonly #queue = pLimit(1);
  readonly #deployed: { main: string | undefined; previews: Map<number, string> } = { main: undefined, previews: new Map() };
  readonly #ending = new AbortController();
  /** Undefined before it starts. */
  #worker: Worker | undefined;
  /** Whether this run built what is made of code alone: Decap CMS and its previews. */
  #hasCode = false;

  constructor(options: DeploymentOptions) {
    this.#options = options;
    this.#repository = repositoryId(options.github.store, siteRepository);
    this.checkout = join(options.dataDirectory, 'checkout');
    this.previews = join(options.dataDirectory, 'previews');
    this.#builder = new SiteBuilder(this.checkout);
    this.#reports = new CommitReports(options.github);
  }

  /**
   * Brings `main` to the site before the Worker starts.
   *
   * @throws where it cannot be built and no earlier run left a site.
   */
  async first(signal: AbortSignal): Promise<void> {
    const { root, siteDirectory, github, log } = this.#options;
    signal.addEventListener('abort', () => this.end());
    await rm(this.previews, { recursive: true, force: true });
    await prepareCheckout(root, this.checkout);
    await prepareReloads(this.checkout);
    if (github.contentBy === 'editors') log(words.editorsContent);
    const problems = await this.#main(this.#state().main);
    const hasSite = existsSync(join(siteDirectory, 'index.html')) && existsSync(programFile(this.checkout));
    if (problems.length > 0 && !hasSite) throw new Error(words.noSiteYet(problems));
  }

  /**
   * Goes on with every change.
   *
   * @param worker reloaded with each new `main`, and started again where it does not reload.
   */
  begin(worker: Worker): void {
    this.#worker = worker;
    const changed = () => void this.#queue(() => this.#deployAll());
    this.#options.github.whenChanged(changed);
    changed();
  }

  /** Ends the build that is under way, and begins no other. */
  async end(): Promise<void> {
    this.#ending.abort(new Error('The local system ends'));
    this.#builder.stop();
    await this.#queue(async () => undefined);
  }

  #state(): RepositoryState {
    return readRepositoryState(this.#options.github.store, this.#repository);
  }

  async #deployAll(): Promise<void> {
    const next = nextDeployment(this.#state(), this.#deployed);
    if (next === undefined || this.#ending.signal.aborted) return;
    await this.#deploy(next);
    await this.#deployAll();
  }

  async #deploy(next: Deployment): Promise<void> {
    // Before it is tried: what fails in a way that nobody foresaw is not tried again and again, the next commit is.
    if (next.kind === 'preview') this.#deployed.previews.set(next.number, next.sha);
    if (next.kind === 'removal') this.#deployed.previews.delete(next.number);
    try {
      if (next.kind === 'main') await this.#main(next.sha);
      if (next.kind === 'preview') await this.#preview(next);
      if (next.kind === 'removal') await this.#remove(next.number);
    } catch (error) {
      if (!this.#ending.signal.aborted) this.#options.log(error instanceof Error ? error.message : String(error));
    }
  }

  async #main(sha: string): Promise<readonly string[]> {
    const { siteDirectory, siteUrl } = this.#options;
    this.#deployed.main = sha;
    const pagesOnly = this.#hasCode;
    const endCheck = await this.#reports.beginCheck(sha);
    const target = { branch: 'main', sha, context: 'deploy', address: `${siteUrl}/`, directory: `${siteDirectory}-next` } as const;
    const problems = await this.#show(target, pagesOnly, async (data) => {
      await writeProgram(this.checkout, data);
      await mirrorDirectory(target.directory, siteDirectory, { keep: pagesOnly ? 'admin' : undefined });
      this.#hasCode = true;
      if (this.#worker !== undefined) await this.#reload(sha, this.#worker);
    });
    await endCheck(problems.length === 0 ? 'success' : 'failure');
    return problems;
  }

  async #preview({ number, branch, sha }: CmsPull): Promise<void> {
    const { dataDirectory, siteUrl, previewPort, github, log } = this.#options;
    const endCheck = await this.#reports.beginCheck(sha);
    const directory = join(this.previews, previewName(number));
    const target = { branch, sha, context: 'deploy-preview', directory: `${directory}-next` } as const;
    await this.#show({ ...target, address: previewAddress(previewPort, number) }, true, async () => {
      await rm(directory, { recursive: true, force: true });
      await rename(target.directory, directory);
    });
    // What the draft would change is main, whether that could be deployed or not.
    const published = join(dataDirectory, 'main');
    const contents = { publishedContent: join(published, 'content'), proposedContent: join(this.checkout, 'content') };
    try {
      await exportContent(this.#commit(this.#state().main), published);
      const canBePublished = await reportContent({ number, ...contents, siteUrl, chair: github.chair });
      await endCheck(canBePublished ? 'success' : 'failure');
    } catch (error) {
      log(words.reportFailed(number, error instanceof Error ? error.message : String(error)));
      await endCheck('failure');
    }
  }

  async #remove(number: number): Promise<void> {
    const address = previewAddress(this.#options.previewPort, number);
    for (const [branch, record] of this.records) if (record.address === address) this.records.delete(branch);
    await rm(join(this.previews, previewName(number)), { recursive: true, force: true });
  }

  /**
   * Builds a commit and has it shown, and says so at the commit: for Decap in its status, for people with every sentence.
   *
   * @returns what is wrong, a sentence each; none where it is shown.
   */
  async #show(target: Target, pagesOnly: boolean, deliver: (data: ProgramData) => Promise<void>): Promise<readonly string[]> {
    const { branch, sha, context, address, directory } = target;
    const { root, now, github, previewPort, log } = this.#options;
    const startedAt = performance.now();
    const commit = this.#commit(sha);
    await this.#reports.status(sha, { context, state: 'pending', description: words.building, target_url: address });
    const siteUrl = new URL(address).origin;
    const build = { outputDirectory: directory, siteUrl, now, pagesOnly };
    const { data, problems } = await buildCommit(commit, { root, checkout: this.checkout, builder: this.#builder, ...build });
    this.#ending.signal.throwIfAborted(); // what ended half-way is no fault of the content
    const subject = readCommit(github.store, this.#repository, sha).message.split('\n')[0] ?? '';
    if (data !== undefined) await deliver(data);
    const seconds = (performance.now() - startedAt) / 1000;
    log(data === undefined ? words.notShown(branch, subject, problems) : words.shown(branch, subject, address, seconds));
    this.records.set(branch, { branch, subject, address, problems });
    const list = `http://localhost:${previewPort}/`;
    const outcome: Pick<CommitStatus, 'state' | 'description' | 'target_url'> =
      data === undefined
        ? { state: 'failure', description: words.failed(problems), target_url: list }
        : { state: 'success', description: words.isShown(branch), target_url: address };
    await this.#reports.status(sha, { context, ...outcome });
    return problems;
  }

  #commit(sha: string) {
    return { store: this.#options.github.store, repository: this.#repository, sha };
  }

  async #reload(sha: string, worker: Worker): Promise<void> {
    const { siteDirectory, siteUrl, log } = this.#options;
    const reload = { checkout: this.checkout, siteDirectory, siteUrl, sha, signal: this.#ending.signal };
    if ((await worker.whileItReloads(() => reloadWorker(reload))) || reload.signal.aborted) return;
    log(words.workerRestarts);
    await worker.restart();
  }
}
