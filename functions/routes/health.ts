import type { AppContext } from '../context.ts';
import { registryOf } from '../environment.ts';
import { log } from '../log.ts';
import { settingsOf } from '../settings.ts';

/** An outbox that is later than this (seconds) needs people. */
const tooOldSeconds = 3600;

/** `GET /api/health`: whether submissions are stored and delivered. No personal data. */
export async function health(context: AppContext): Promise<Response> {
  try {
    settingsOf(context.env);
    const { pending, oldestSeconds, failing, parked } = await registryOf(context.env).health();
    const ok = parked === 0 && oldestSeconds < tooOldSeconds;
    return context.json({ ok, outbox: { pending, oldestSeconds, failing } }, ok ? 200 : 503);
  } catch (error) {
    log('error', 'health check failed', { reason: error instanceof Error ? error.message : 'unknown error' });
    return context.json({ ok: false, outbox: null }, 503);
  }
}
