// Builds the pages and bundles the Worker once for all tests, with the program clock inside the Fall 2014 window.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../scripts/local/site-builder.ts';
import { bundleWorker } from './bundle-worker.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The directory of the built pages. */
    siteDirectory: string;
    /** What the pages were told is their public address; it stands in canonical addresses, feeds and the like. */
    siteUrl: string;
    /** The settings of wrangler for the Worker that serves them. */
    workerConfig: string;
  }
}

/** Two projects need the pages. Whichever comes first builds them, and what it provides at the root is there for both. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const root = project.vitest.getRootProject();
  if (root.getProvidedContext().siteDirectory !== undefined) return undefined;
  const directory = await mkdtemp(join(tmpdir(), 'mentoring-site-'));
  const forget = () => rm(directory, { recursive: true, force: true });
  const siteDirectory = join(directory, 'site');
  const siteUrl = 'http://localhost:8787';
  const repository = join(import.meta.dirname, '..');
  const now = Temporal.Instant.from('2014-08-15T17:00:00Z');
  try {
    await buildSite({ root: repository, outputDirectory: siteDirectory, siteUrl, now });
    root.provide('workerConfig', await bundleWorker({ root: repository, directory: join(directory, 'worker'), siteDirectory }));
  } catch (error) {
    await forget();
    throw error;
  }
  root.provide('siteDirectory', siteDirectory);
  root.provide('siteUrl', siteUrl);
  return forget;
}
