/** Starts the Worker again where it has stopped answering: wrangler does not notice when the process with the public port dies. */
import { setTimeout } from 'node:timers/promises';

const lookMilliseconds = 2_000;
const looksBeforeRevival = 3;
/** After a revival that failed it waits longer, up to a minute: what is in the way does not go sooner for being asked. */
const mostLooksBeforeRevival = 30;

export type Watched = {
  /** One look, with a limit on its time. */
  isAnswering: () => Promise<boolean>;
  /** Whether it is being started, stopped or reloaded just now: then silence means nothing. */
  isBusy: () => boolean;
  /** Starts it again. */
  revive: () => Promise<void>;
  /** Told of a revival that failed; it is tried again. */
  onFailure: (error: unknown) => void;
  /** Waits between two looks; ends early with the signal. */
  pause?: (signal: AbortSignal) => Promise<void>;
};

/** Looks at the Worker until the signal ends it. Never rejects. */
export async function reviveWhenSilent(signal: AbortSignal, watched: Watched): Promise<void> {
  const { isAnswering, isBusy, revive, onFailure, pause = untilNextLook } = watched;
  let silent = 0;
  let patience = looksBeforeRevival;
  while (!signal.aborted) {
    await pause(signal);
    if (signal.aborted) return;
    const isSilent = !isBusy() && !(await isAnswering());
    // It may have begun to be busy, or to end, while it was looked at.
    if (signal.aborted) return;
    silent = isSilent && !isBusy() ? silent + 1 : 0;
    if (silent < patience) continue;
    silent = 0;
    try {
      await revive();
      patience = looksBeforeRevival;
    } catch (error) {
      if (signal.aborted) return;
      onFailure(error);
      patience = Math.min(2 * patience, mostLooksBeforeRevival);
    }
  }
}

async function untilNextLook(signal: AbortSignal): Promise<void> {
  await setTimeout(lookMilliseconds, undefined, { signal, ref: false }).catch(() => undefined); // ended early
}
