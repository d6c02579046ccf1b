/** Builds the pages of one commit of the emulated site repository. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { writeFileAtomically } from '../atomic-file.ts';
import { buildSite } from '../site-build.ts';
import { compileCheckout } from './compile-checkout.ts';
import { contentHistory } from './content-history.ts';
import { exportContent, type StoredCommit } from './export-content.ts';

export type CommitBuild = {
  /** This repository, whose history says when its own content was changed. */
  root: string;
  checkout: string;
  outputDirectory: string;
  /** The address that the pages give for themselves. */
  siteUrl: string;
  now: Temporal.Instant;
  signal: AbortSignal;
};

/**
 * Checks the content of a commit and builds its pages.
 *
 * @returns what is wrong, a sentence each; nothing where the pages are built.
 * @throws where the signal ended it half-way.
 */
export async function buildCommit(commit: StoredCommit, build: CommitBuild): Promise<readonly string[]> {
  const { root, checkout, outputDirectory, siteUrl, now, signal } = build;
  await exportContent(commit, checkout);
  const problems = await compileCheckout(checkout);
  signal.throwIfAborted();
  if (problems.length > 0) return problems;
  const historyFile = join(checkout, '.generated', 'history.json');
  await writeFileAtomically(historyFile, JSON.stringify(await contentHistory(root, commit)));
  await rm(outputDirectory, { recursive: true, force: true });
  try {
    await buildSite({ root: checkout, outputDirectory, siteUrl, now, historyFile, signal });
    return [];
  } catch (error) {
    signal.throwIfAborted();
    return [error instanceof Error ? error.message : String(error)];
  }
}
