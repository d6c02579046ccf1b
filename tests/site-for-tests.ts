// Builds the pages once for every test that looks at them, with the program clock inside the Fall 2014 window.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../scripts/local/site-builder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The directory of the built pages. */
    siteDirectory: string;
    /** What the pages were told is their public address; it stands in canonical addresses, feeds and the like. */
    siteUrl: string;
  }
}

/** Two projects need the pages. Whichever comes first builds them, and what it provides at the root is there for both. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const root = project.vitest.getRootProject();
  if (root.getProvidedContext().siteDirectory !== undefined) return undefined;
  const outputDirectory = await mkdtemp(join(tmpdir(), 'mentoring-site-'));
  const forget = () => rm(outputDirectory, { recursive: true, force: true });
  const siteUrl = 'http://localhost:8787';
  await buildSite({
    root: join(import.meta.dirname, '..'),
    outputDirectory,
    siteUrl,
    now: Temporal.Instant.from('2014-08-15T17:00:00Z'),
  }).catch(async (error: unknown) => {
    await forget();
    throw error;
  });
  root.provide('siteDirectory', outputDirectory);
  root.provide('siteUrl', siteUrl);
  return forget;
}
