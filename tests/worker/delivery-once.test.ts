// One issue for each submission, whatever GitHub does meanwhile.
import { describe, expect, it } from 'vitest';
import type { Fault } from './fake-services.ts';
import { minutes, withOutbox } from './outbox-harness.ts';
import { seeded } from './seeded.ts';

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
    withOutbox(async (outbox, services) => {
      services.faults.push(fault);
      await outbox.apply();
      await outbox.run(40 * minutes);
      expect(services.issues).toHaveLength(1);
      expect(outbox.states()).toMatchObject({ issue: 'delivered', 'application-receipt': 'delivered' });
    }),
  );

  it('waits the whole settle window before it creates an issue again, however often the list is empty', () =>
    withOutbox(async (outbox, services) => {
      services.faults.push({ kind: 'answer', status: 502, commits: false });
      await outbox.apply();
      await outbox.run(40 * minutes);
      const [first = 0, second = 0] = services.creates;
      expect(services.creates).toHaveLength(2);
      expect(second - first).toBeGreaterThanOrEqual(15 * minutes);
    }));

  it('does not create again while the list lags behind by eight minutes', () =>
    withOutbox(async (outbox, services) => {
      services.listLag = 8 * minutes;
      services.faults.push({ kind: 'answer', status: 504, commits: true });
      await outbox.apply();
      await outbox.run(40 * minutes);
      expect(services.creates).toHaveLength(1);
      expect(outbox.states()).toMatchObject({ issue: 'delivered' });
    }));

  it('finds a lost issue by the gap in the numbers when the list never shows it', () =>
    withOutbox(async (outbox, services) => {
      await outbox.apply();
      await outbox.run(1 * minutes);
      services.listLag = 1_000 * minutes;
      services.faults.push({ kind: 'answer', status: 502, commits: true });
      await outbox.apply();
      await outbox.run(1 * minutes);
      await outbox.apply();
      await outbox.run(10 * minutes);
      expect(services.creates).toHaveLength(3);
      expect(outbox.issueNumbers()).toEqual([1, 2, 3]);
    }));

  it('closes the duplicate that a commit later than the settle window leaves', () =>
    withOutbox(async (outbox, services) => {
      services.faults.push({ kind: 'late', milliseconds: 30 * minutes });
      await outbox.apply();
      await outbox.run(180 * minutes);
      expect(services.issues.map(({ state }) => state).sort()).toEqual(['closed', 'open']);
      expect(services.issues.find(({ state }) => state === 'closed')?.title).toMatch(/^Duplicate of #1 /);
    }));

  it('is not held up by a number that leads nowhere: a deleted issue explains it', () =>
    withOutbox(async (outbox, services) => {
      await outbox.apply();
      await outbox.run(1 * minutes);
      services.faults.push({ kind: 'answer', status: 502, commits: false });
      const unclearOne = await outbox.apply();
      await outbox.run(1_000);
      services.goneNumbers.add(2);
      await outbox.apply();
      await outbox.run(60 * minutes);
      expect(outbox.stateOf(unclearOne.id, 'issue')).toBe('delivered');
      expect(services.calls.get('GET /issues/2')).toBe(1);
      expect(services.issues).toHaveLength(3);
    }));

  it(
    'loses nothing and doubles nothing over 150 submissions with a fault in every third call and a crash in every tenth',
    () =>
      withOutbox(async (outbox, services) => {
        const random = seeded(20141118);
        const kinds: readonly Fault[] = [...unclear.map(([, fault]) => fault), { kind: 'answer', status: 429, commits: false }];
        for (let count = 0; count < 150; count += 1) await outbox.apply();
        for (let count = 0; count < 400; count += 1)
          services.faults.push(random() < 0.33 ? kinds[Math.floor(random() * kinds.length)] : undefined);
        services.listLag = 3 * minutes;
        await outbox.run(24 * 60 * minutes, () => random() < 0.1);
        expect(outbox.crashCount).toBeGreaterThan(30);
        expect(new Set(services.issues.map(({ title }) => title)).size).toBe(150);
        expect(services.issues).toHaveLength(150);
        expect(services.mails).toHaveLength(150);
      }),
    120_000,
  );
});
