// No faster than GitHub allows.
import { describe, expect, it } from 'vitest';
import { minutes, withOutbox } from './outbox-harness.ts';

describe('the outbox', () => {
  it('waits as long as GitHub asks, and calls it for nothing else meanwhile', () =>
    withOutbox(async (outbox, services) => {
      services.faults.push({ kind: 'answer', status: 403, headers: { 'retry-after': '600' }, commits: false });
      await outbox.apply();
      await outbox.apply();
      await outbox.run(30 * minutes);
      const [first = 0, second = 0] = services.creates;
      expect(second - first).toBeGreaterThanOrEqual(10 * minutes);
      expect(services.issues).toHaveLength(2);
    }));

  it(
    'creates at most 450 issues in an hour',
    () =>
      withOutbox(async (outbox, services) => {
        for (let count = 0; count < 470; count += 1) await outbox.apply();
        await outbox.run(59 * minutes);
        expect(services.creates).toHaveLength(450);
        await outbox.run(60 * minutes);
        expect(services.creates).toHaveLength(470);
      }),
    120_000,
  );

  it('keeps a second between creates, and at most 60 a minute', () =>
    withOutbox(async (outbox, services) => {
      for (let count = 0; count < 70; count += 1) await outbox.apply();
      await outbox.run(10 * minutes);
      expect(services.issues).toHaveLength(70);
      const gaps = services.creates.slice(1).map((at, index) => at - (services.creates[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
      expect((services.creates[60] ?? 0) - (services.creates[0] ?? 0)).toBeGreaterThanOrEqual(60_000);
    }));
});
