import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalSystem, type SystemOptions, startSystem } from '../local/start-system.ts';

/** Runs `work` against a whole system of its own, on free ports, which is gone afterwards. */
export async function withSystem<Result>(
  work: (system: LocalSystem) => Promise<Result>,
  options: SystemOptions = {},
): Promise<Result> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'mentoring-bench-'));
  const system = await startSystem({ dataDirectory, ...options });
  try {
    return await work(system);
  } finally {
    await system.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}
