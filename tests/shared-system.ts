// One system for every test that needs none of its own: each start costs five seconds. Whoever sends something looks only for what they sent.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startSystem } from '../scripts/local/start-system.ts';
import type { SystemAddresses } from './system/whole-system.ts';

declare module 'vitest' {
  interface ProvidedContext {
    sharedSystem: SystemAddresses;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'mentoring-shared-'));
  const { siteDirectory, workerConfig } = project.vitest.getRootProject().getProvidedContext();
  const system = await startSystem({ siteDirectory, workerConfig, dataDirectory: directory });
  const { siteUrl, githubUrl, mailUrl, dataDirectory } = system;
  project.provide('sharedSystem', { siteUrl, githubUrl, mailUrl, dataDirectory });
  return async () => {
    await system.stop();
    await rm(directory, { recursive: true, force: true });
  };
}
