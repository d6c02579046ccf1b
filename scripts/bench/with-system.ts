import { type LocalSystem, type SystemOptions, startSystem } from '../local/start-system.ts';
import { withTemporaryDirectory } from './with-temporary-directory.ts';

/** Runs `work` against a whole system of its own, on free ports, which is gone afterwards. */
export function withSystem<Result>(work: (system: LocalSystem) => Promise<Result>, options: SystemOptions = {}): Promise<Result> {
  return withTemporaryDirectory(async (dataDirectory) => {
    const system = await startSystem({ dataDirectory, ...options });
    try {
      return await work(system);
    } finally {
      await system.stop();
    }
  });
}
