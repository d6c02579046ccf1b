import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import { OutboxHarness } from './outbox-harness.ts';

describe('the watchdog', () => {
  it('sets an alarm that was lost again, and says so; one that is set is no news', () =>
    runInDurableObject(env.REGISTRY.getByName(crypto.randomUUID()), async (registry, { storage }) => {
      const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      await new OutboxHarness(storage.sql).apply(); // stored, and no alarm set
      await registry.watchdog();
      expect(await storage.getAlarm()).not.toBeNull();
      await registry.watchdog();
      await storage.deleteAlarm();
      expect(logged.mock.calls.filter(([line]) => String(line).includes('alarm lost'))).toHaveLength(1);
      logged.mockRestore();
    }));
});
