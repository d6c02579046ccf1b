// No faster than GitHub allows.
import { describe, expect, it } from 'vitest';
import { atDesk, minutes } from './at-desk.ts';

describe('the outbox', () => {
  it('waits as long as GitHub asks, and calls it for nothing else meanwhile', () =>
    atDesk(async (desk, world) => {
      world.faults.push({ kind: 'answer', status: 403, headers: { 'retry-after': '600' }, commits: false });
      await desk.apply();
      await desk.apply();
      await desk.run(30 * minutes);
      const [first = 0, second = 0] = world.creates;
      expect(second - first).toBeGreaterThanOrEqual(10 * minutes);
      expect(world.issues).toHaveLength(2);
    }));

  it('creates at most 450 issues in an hour', () =>
    atDesk(async (desk, world) => {
      for (let count = 0; count < 470; count += 1) await desk.apply();
      await desk.run(59 * minutes);
      expect(world.creates).toHaveLength(450);
      await desk.run(60 * minutes);
      expect(world.creates).toHaveLength(470);
    }));

  it('keeps a second between creates, and at most 60 a minute', () =>
    atDesk(async (desk, world) => {
      for (let count = 0; count < 70; count += 1) await desk.apply();
      await desk.run(10 * minutes);
      expect(world.issues).toHaveLength(70);
      const gaps = world.creates.slice(1).map((at, index) => at - (world.creates[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
      expect((world.creates[60] ?? 0) - (world.creates[0] ?? 0)).toBeGreaterThanOrEqual(60_000);
    }));
});
