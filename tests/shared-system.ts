// One system for every test that only reads its pages: each start costs three seconds, and a dozen files need no system of their own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startSystem } from '../scripts/local/start-system.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where that system's site is. Nobody sends anything to it. */
    readersSiteUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'mentoring-readers-'));
  const { siteDirectory } = project.vitest.getRootProject().getProvidedContext();
  const system = await startSystem({ siteDirectory, dataDirectory });
  project.provide('readersSiteUrl', system.siteUrl);
  return async () => {
    await system.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  };
}
