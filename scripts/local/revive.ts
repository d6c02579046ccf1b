/** Starts the Worker again where it has stopped answering: wrangler does not notice when the process with the public port dies. */
import { setTimeout as pause } from 'node:timers/promises';

const lookMilliseconds = 2_000;
const looksBeforeRevival = 3;

/**
 * Looks at the Worker until stopped.
 *
 * @param isAnswering one look, with a limit on its time.
 * @param revive starts it again.
 * @returns what ends the watching.
 */
export function reviveWhenSilent(isAnswering: () => Promise<boolean>, revive: () => Promise<void>): () => Promise<void> {
  const ending = new AbortController();
  const watching = watch(ending.signal, isAnswering, revive);
  return async () => {
    ending.abort();
    await watching;
  };
}

async function watch(signal: AbortSignal, isAnswering: () => Promise<boolean>, revive: () => Promise<void>): Promise<void> {
  let silent = 0;
  while (!signal.aborted) {
    await pause(lookMilliseconds, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    silent = (await isAnswering()) ? 0 : silent + 1;
    if (silent < looksBeforeRevival || signal.aborted) continue;
    await revive();
    silent = 0;
  }
}
