// Builds the pages once for all tests of the whole system, with the program clock inside the Fall 2014 window.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../scripts/local/site-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The directory of the built pages. */
    siteDirectory: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outputDirectory = await mkdtemp(join(tmpdir(), 'mentoring-site-'));
  await buildSite({
    root: join(import.meta.dirname, '..', '..'),
    outputDirectory,
    siteUrl: 'http://localhost:8787',
    now: Temporal.Instant.from('2014-08-15T17:00:00Z'),
    signal: new AbortController().signal,
  });
  project.provide('siteDirectory', outputDirectory);
  return () => rm(outputDirectory, { recursive: true, force: true });
}
