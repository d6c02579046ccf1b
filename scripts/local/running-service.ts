/** An emulated service that listens, as its starter hands it over. */
import type { FaultHook } from './fault-injection.ts';

export type RunningService = {
  url: string;
  /** Makes requests fail from now on as the hook says; undefined ends it. */
  fault(hook: FaultHook | undefined): void;
  /** Stops listening, then writes down the state. */
  stop(): Promise<void>;
};

type Closable = { close(): Promise<void> };

/** Puts a service together: nothing is written before nobody can ask any more. */
export function runningService(url: string, fault: RunningService['fault'], server: Closable, state: Closable): RunningService {
  return {
    url,
    fault,
    async stop() {
      await server.close();
      await state.close();
    },
  };
}
