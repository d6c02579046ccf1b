import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import { OutboxHarness } from './outbox-harness.ts';

describe('the watchdog', () => {
  it('sets an alarm that was lost again, and says so; one that is set is no news', () =>
    runInDurableObject(env.REGISTRY.getByName(crypto.randomUUID()), async (registry, { storage }) => {
      const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      await new OutboxHarness(storage).apply(); // stored, and no alarm set
      await registry.watchdog();
      expect(await storage.getAlarm()).not.toBeNull();
      await registry.watchdog();
      await storage.deleteAlarm();
      expect(logged.mock.calls.filter(([line]) => String(line).includes('alarm lost'))).toHaveLength(1);
      logged.mockRestore();
    }));

  it('forgets webhooks after a month, and not before', () =>
    runInDurableObject(env.REGISTRY.getByName(crypto.randomUUID()), async (registry, { storage }) => {
      const day = 24 * 60 * 60_000;
      for (const [id, age] of [
        ['young', 29 * day],
        ['old', 31 * day],
      ] as const) {
        const values = [id, id, Date.now() - age];
        storage.sql.exec(
          "INSERT INTO webhooks_seen (delivery_id, body_hash, event, seen_at) VALUES (?, ?, 'issues', ?)",
          ...values,
        );
      }
      await registry.watchdog();
      expect(storage.sql.exec('SELECT delivery_id FROM webhooks_seen').toArray()).toEqual([{ delivery_id: 'young' }]);
    }));

  it('forgets after a day which mailbox and network sent something', () =>
    runInDurableObject(env.REGISTRY.getByName(crypto.randomUUID()), async (registry, { storage }) => {
      await new OutboxHarness(storage).apply({ mailbox: 'hash', network: 'hash of a network' });
      const count = () => storage.sql.exec<{ count: number }>('SELECT count(*) AS count FROM sender_turns').one().count;
      storage.sql.exec('UPDATE sender_turns SET at = ?', Date.now() - 23 * 60 * 60_000);
      await registry.watchdog();
      expect(count()).toBe(4);
      storage.sql.exec('UPDATE sender_turns SET at = ?', Date.now() - 25 * 60 * 60_000);
      await registry.watchdog();
      expect(count()).toBe(0);
    }));
});
