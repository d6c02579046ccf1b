/** Fires the Worker's cron trigger, as Cloudflare does by the clock: wrangler waits for a hand (developers.cloudflare.com, “Test Cron Triggers”). */
import { setTimeout } from 'node:timers/promises';

/** More often than in production, so that whoever tries the program sees at once what comes of it. */
const intervalMilliseconds = 30_000;

/**
 * Fires the trigger of the Worker at `siteUrl` from now on, until the signal. A Worker that does not answer, as while it restarts, misses one.
 *
 * @returns when it has ended
 */
export async function fireCronTrigger(siteUrl: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await fetch(`${siteUrl}/cdn-cgi/local/scheduled`, { signal }).catch(() => undefined);
    await setTimeout(intervalMilliseconds, undefined, { signal }).catch(() => undefined);
  }
}
