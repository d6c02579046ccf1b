/** The previews of pull requests: one directory each, below one that the preview server shows. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mirrorDirectory } from '../mirror-directory.ts';
import type { CmsPull } from './next-job.ts';
import { previewAddress, previewName } from './preview-address.ts';
import type { ReportPull } from './report-pull.ts';
import { deploymentWords as words } from './words.ts';
import type { Workbench } from './workbench.ts';

export class Previews {
  readonly directory: string;
  readonly #bench: Workbench;

  constructor(bench: Workbench) {
    this.#bench = bench;
    this.directory = join(bench.around.dataDirectory, 'previews');
  }

  /** Builds the preview of a pull request's head, and has its content checked. @throws where the signal ended it. */
  async build(pull: CmsPull, signal: AbortSignal): Promise<void> {
    const { report, github } = this.#bench.around;
    const endCheck = await this.#bench.beginCheck(pull.sha);
    try {
      await this.#build(pull, signal);
    } catch (error) {
      // Where another job comes first, it is built again and checked then: the draft waits as it does in the queue of GitHub.
      if (!signal.aborted) await endCheck('cancelled');
      throw error;
    }
    if (!report) return;
    const canBePublished = await this.#report(report, pull);
    await endCheck(canBePublished ? 'success' : 'failure');
    github.changed();
  }

  async #build({ number, branch, sha }: CmsPull, signal: AbortSignal): Promise<void> {
    const startedAt = performance.now();
    const address = this.address(number);
    await this.#bench.begin(sha, 'deploy-preview', address);
    const directory = join(this.directory, previewName(number));
    const problems = await this.#bench.build(sha, `${directory}-next`, address.replace(/\/$/, ''), signal);
    if (problems.length === 0) {
      await mirrorDirectory(`${directory}-next`, directory);
      await rm(`${directory}-next`, { recursive: true });
    }
    const seconds = (performance.now() - startedAt) / 1000;
    this.#bench.around.log(
      problems.length === 0 ? words.previewed(branch, address, seconds) : words.notPreviewed(branch, problems),
    );
    await this.#bench.finish(branch, sha, { context: 'deploy-preview', description: words.previewIsReady }, address, problems);
  }

  /** Takes the preview of a pull request away that is no longer open. */
  async remove(number: number): Promise<void> {
    const address = this.address(number);
    for (const [branch, record] of this.#bench.records) if (record.address === address) this.#bench.records.delete(branch);
    await rm(join(this.directory, previewName(number)), { recursive: true, force: true });
  }

  address(number: number): string {
    return previewAddress(this.#bench.around.previewPort, number);
  }

  /** @returns whether the content may be published; not where nobody could say it. */
  async #report(report: ReportPull, { number, branch, sha }: CmsPull): Promise<boolean> {
    const { siteUrl, github, log } = this.#bench.around;
    try {
      // What the draft would change is main, whether that could be deployed or not.
      const publishedContent = await this.#bench.mainContent();
      const proposedContent = join(this.#bench.checkout, 'content');
      return await report({ number, branch, headSha: sha, publishedContent, proposedContent, siteUrl, chair: github.chair });
    } catch (error) {
      log(words.reportFailed(number, error instanceof Error ? error.message : String(error)));
      return false;
    }
  }
}
