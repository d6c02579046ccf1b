// One issue for each submission, whatever GitHub does meanwhile.
import { describe, expect, it } from 'vitest';
import { atDesk, minutes } from './at-desk.ts';
import type { Fault } from './fake-world.ts';

const unclear: readonly [string, Fault][] = [
  ['GitHub commits and answers 502', { kind: 'answer', status: 502, commits: true }],
  ['GitHub commits and the connection breaks', { kind: 'reset', commits: true }],
  ['GitHub commits and answers nonsense', { kind: 'nonsense' }],
  ['GitHub answers 500 and did nothing', { kind: 'answer', status: 500, commits: false }],
  ['the connection breaks before GitHub did anything', { kind: 'reset', commits: false }],
  ['GitHub commits five minutes after it answered 502', { kind: 'late', milliseconds: 5 * minutes }],
];

describe('the outbox', () => {
  it.each(unclear)('ends with exactly one issue when %s', (_name, fault) =>
    atDesk(async (desk, world) => {
      world.faults.push(fault);
      await desk.apply();
      await desk.run(40 * minutes);
      expect(world.issues).toHaveLength(1);
      expect(desk.states()).toEqual({ issue: 'delivered', receipt: 'delivered' });
    }),
  );

  it('waits the whole settle window before it creates an issue again, however often the list is empty', () =>
    atDesk(async (desk, world) => {
      world.faults.push({ kind: 'answer', status: 502, commits: false });
      await desk.apply();
      await desk.run(40 * minutes);
      const [first = 0, second = 0] = world.creates;
      expect(world.creates).toHaveLength(2);
      expect(second - first).toBeGreaterThanOrEqual(15 * minutes);
    }));

  it('does not create again while the list lags behind by eight minutes', () =>
    atDesk(async (desk, world) => {
      world.listLag = 8 * minutes;
      world.faults.push({ kind: 'answer', status: 504, commits: true });
      await desk.apply();
      await desk.run(40 * minutes);
      expect(world.creates).toHaveLength(1);
      expect(desk.states()).toMatchObject({ issue: 'delivered' });
    }));

  it('finds a lost issue by the gap in the numbers when the list never shows it', () =>
    atDesk(async (desk, world) => {
      await desk.apply();
      await desk.run(1 * minutes);
      world.listLag = 1_000 * minutes;
      world.faults.push({ kind: 'answer', status: 502, commits: true });
      await desk.apply();
      await desk.run(1 * minutes);
      await desk.apply();
      await desk.run(10 * minutes);
      expect(world.creates).toHaveLength(3);
      expect(desk.issueNumbers()).toEqual([1, 2, 3]);
    }));

  it('closes the twin that a commit later than the settle window leaves', () =>
    atDesk(async (desk, world) => {
      world.faults.push({ kind: 'late', milliseconds: 30 * minutes });
      await desk.apply();
      await desk.run(180 * minutes);
      expect(world.issues.map(({ state }) => state).sort()).toEqual(['closed', 'open']);
      expect(world.issues.find(({ state }) => state === 'closed')?.title).toMatch(/^Duplicate of #1 /);
    }));

  it('is not held up by a number that leads nowhere: a deleted issue explains it', () =>
    atDesk(async (desk, world) => {
      await desk.apply();
      await desk.run(1 * minutes);
      world.faults.push({ kind: 'answer', status: 502, commits: false });
      const unclearOne = await desk.apply();
      await desk.run(1_000);
      world.goneNumbers.add(2);
      await desk.apply();
      await desk.run(60 * minutes);
      expect(desk.stateOf(unclearOne.id, 'issue')).toBe('delivered');
      expect(world.calls.get('GET /issues/2')).toBe(1);
      expect(world.issues).toHaveLength(3);
    }));

  it(
    'loses nothing and doubles nothing over 150 submissions with a fault in every third call and a crash in every tenth',
    () =>
      atDesk(async (desk, world) => {
        const random = seeded(20141118);
        const kinds: readonly Fault[] = [...unclear.map(([, fault]) => fault), { kind: 'answer', status: 429, commits: false }];
        for (let count = 0; count < 150; count += 1) await desk.apply();
        for (let count = 0; count < 400; count += 1)
          world.faults.push(random() < 0.33 ? kinds[Math.floor(random() * kinds.length)] : undefined);
        world.listLag = 3 * minutes;
        await desk.run(48 * 60 * minutes, () => random() < 0.1);
        expect(desk.crashCount).toBeGreaterThan(30);
        expect(new Set(world.issues.map(({ title }) => title)).size).toBe(150);
        expect(world.issues).toHaveLength(150);
        expect(world.mails).toHaveLength(150);
      }),
    120_000,
  );
});

/** Mulberry32: a small repeatable source of chance. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
