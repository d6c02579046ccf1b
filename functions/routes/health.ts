import type { AppContext } from '../context.ts';
import { type Environment, registryOf } from '../environment.ts';
import { errorName, log } from '../log.ts';
import { SettingsError, settingsOf } from '../settings.ts';

/** An outbox that is later than this (seconds) needs people. */
const tooOldSeconds = 3600;

/** `GET /api/health`: whether submissions are stored and delivered. No personal data, and no setting's value. */
export async function health(context: AppContext): Promise<Response> {
  const isConfigured = hasSettings(context.env);
  try {
    const { pending, oldestSeconds, failing, parked, held } = await registryOf(context.env).health();
    const ok = isConfigured && parked === 0 && oldestSeconds < tooOldSeconds;
    return context.json({ ok, outbox: { pending, oldestSeconds, failing, held } }, ok ? 200 : 503);
  } catch (error) {
    log('error', 'registry unreachable', { reason: errorName(error) });
    return context.json({ ok: false, outbox: null }, 503);
  }
}

function hasSettings(environment: Environment): boolean {
  try {
    settingsOf(environment);
    return true;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    log('error', 'settings', { reason: error.message });
    return false;
  }
}
