import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Desk } from './desk.ts';
import type { FakeWorld, Fault } from './fake-world.ts';

const minutes = 60_000;

describe('the outbox', () => {
  let world: FakeWorld;
  let desk: Desk;

  beforeEach(() => {
    desk = new Desk();
    world = desk.world;
    vi.spyOn(globalThis, 'fetch').mockImplementation(world.fetch);
  });
  afterEach(() => vi.restoreAllMocks());

  /** Runs `work` inside a fresh Registry whose own alarm never rings: the desk's clock is the only one. */
  const atDesk = (work: () => Promise<void>) =>
    runInDurableObject(env.REGISTRY.getByName(crypto.randomUUID()), async (_registry, state) => {
      desk.open(state.storage);
      await work();
    });

  it('creates one issue and sends one receipt for a submission', () =>
    atDesk(async () => {
      const { reference } = await desk.apply();
      await desk.run(1 * minutes);
      expect(world.issues).toHaveLength(1);
      expect(world.issues[0]).toMatchObject({ title: `${reference} · Mentee application`, milestone: { title: 'Fall 2014' } });
      expect(world.issues[0]?.labels.map(({ name }) => name)).toEqual(['role: mentee', 'status: received']);
      expect(world.mails.map(({ to, subject }) => ({ to, subject }))).toEqual([
        { to: ['paige.turner@example.org'], subject: `We have your application: ${reference}` },
      ]);
      expect(desk.states()).toEqual({ issue: 'delivered', receipt: 'delivered' });
    }));

  it('keeps contact data and identity answers out of the issue, and every answer out of the receipt', () =>
    atDesk(async () => {
      await desk.apply();
      await desk.run(1 * minutes);
      const body = world.issues[0]?.body ?? '';
      expect(body).toContain('story time for toddlers');
      expect(body).not.toMatch(/paige|turner@|555 0123/i);
      expect(world.mails[0]?.text).not.toMatch(/paige|turner|toddlers/i);
    }));

  const unclear: readonly [string, Fault][] = [
    ['GitHub commits and answers 502', { kind: 'answer', status: 502, commits: true }],
    ['GitHub commits and the connection breaks', { kind: 'reset', commits: true }],
    ['GitHub commits and answers nonsense', { kind: 'nonsense' }],
    ['GitHub answers 500 and did nothing', { kind: 'answer', status: 500, commits: false }],
    ['the connection breaks before GitHub did anything', { kind: 'reset', commits: false }],
    ['GitHub commits five minutes after it answered 502', { kind: 'late', milliseconds: 5 * minutes }],
  ];
  it.each(unclear)('ends with exactly one issue when %s', (_name, fault) =>
    atDesk(async () => {
      world.faults.push(fault);
      await desk.apply();
      await desk.run(40 * minutes);
      expect(world.issues).toHaveLength(1);
      expect(desk.states()).toEqual({ issue: 'delivered', receipt: 'delivered' });
    }),
  );

  it('waits the whole settle window before it creates an issue again, however often the list is empty', () =>
    atDesk(async () => {
      world.faults.push({ kind: 'answer', status: 502, commits: false });
      await desk.apply();
      await desk.run(40 * minutes);
      const [first = 0, second = 0] = world.creates;
      expect(world.creates).toHaveLength(2);
      expect(second - first).toBeGreaterThanOrEqual(15 * minutes);
    }));

  it('does not create again while the list lags behind by eight minutes', () =>
    atDesk(async () => {
      world.listLag = 8 * minutes;
      world.faults.push({ kind: 'answer', status: 504, commits: true });
      await desk.apply();
      await desk.run(40 * minutes);
      expect(world.creates).toHaveLength(1);
      expect(desk.states()).toMatchObject({ issue: 'delivered' });
    }));

  it('finds a lost issue by the gap in the numbers when the list never shows it', () =>
    atDesk(async () => {
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
    atDesk(async () => {
      world.faults.push({ kind: 'late', milliseconds: 30 * minutes });
      await desk.apply();
      await desk.run(180 * minutes);
      expect(world.issues.map(({ state }) => state).sort()).toEqual(['closed', 'open']);
      expect(world.issues.find(({ state }) => state === 'closed')?.title).toMatch(/^Duplicate of #1 /);
    }));

  it('waits as long as GitHub asks, and calls it for nothing else meanwhile', () =>
    atDesk(async () => {
      world.faults.push({ kind: 'answer', status: 403, headers: { 'retry-after': '600' }, commits: false });
      await desk.apply();
      await desk.apply();
      await desk.run(30 * minutes);
      const [first = 0, second = 0] = world.creates;
      expect(second - first).toBeGreaterThanOrEqual(10 * minutes);
      expect(world.issues).toHaveLength(2);
    }));

  it('parks a submission that GitHub refuses even without labels, delivers the next, and tries the first again after a day', () =>
    atDesk(async () => {
      const refusal = { kind: 'answer', status: 422, commits: false } as const;
      world.faults.push(refusal, refusal);
      const refused = await desk.apply();
      const next = await desk.apply();
      await desk.run(5 * minutes);
      expect(desk.stateOf(refused.id, 'issue')).toBe('parked');
      expect(desk.stateOf(next.id, 'issue')).toBe('delivered');
      await desk.run(25 * 60 * minutes);
      expect(desk.stateOf(refused.id, 'issue')).toBe('delivered');
      expect(world.issues).toHaveLength(2);
    }));

  it('loses no application to a milestone that was deleted and made again under another number', () =>
    atDesk(async () => {
      await desk.apply();
      await desk.run(1 * minutes);
      world.milestones.splice(0, 1, { number: 7, title: 'Fall 2014' });
      for (let count = 0; count < 5; count += 1) await desk.apply();
      await desk.run(10 * minutes);
      expect(world.issues).toHaveLength(6);
      expect(world.issues.map(({ milestone }) => milestone?.number)).toEqual([1, 7, 7, 7, 7, 7]);
    }));

  it('goes on with issues while every mail hangs until it times out', () =>
    atDesk(async () => {
      world.mailStatus = 504;
      world.onMail = () => desk.pass(15_000);
      for (let count = 0; count < 60; count += 1) await desk.apply();
      await desk.run(30 * minutes);
      expect(world.issues).toHaveLength(60);
      world.mailStatus = 200;
      world.onMail = () => undefined;
      await desk.run(240 * minutes);
      expect(world.mails).toHaveLength(60);
    }));

  it('is not held up by a number that leads nowhere: a deleted issue explains it', () =>
    atDesk(async () => {
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

  it('sets what GitHub dropped and leaves what the committee set, and waits for a milestone that nobody has made', () =>
    atDesk(async () => {
      world.milestones.length = 0;
      for (let count = 0; count < 20; count += 1) await desk.apply();
      await desk.run(5 * minutes);
      world.issues[0]?.labels.splice(0, 2, { name: 'role: mentee' }, { name: 'status: in review' });
      await desk.run(180 * minutes);
      expect([...world.calls].filter(([call]) => call.startsWith('PATCH'))).toEqual([]);
      world.milestones.push({ number: 3, title: 'Fall 2014' });
      await desk.run(120 * minutes);
      expect(new Set(world.issues.map(({ milestone }) => milestone?.number))).toEqual(new Set([3]));
      expect(world.issues[0]?.labels.map(({ name }) => name)).toEqual(['role: mentee', 'status: in review']);
    }));

  it('creates at most 450 issues in an hour', () =>
    atDesk(async () => {
      for (let count = 0; count < 470; count += 1) await desk.apply();
      await desk.run(59 * minutes);
      expect(world.creates).toHaveLength(450);
      await desk.run(60 * minutes);
      expect(world.creates).toHaveLength(470);
    }));

  it('sets labels and milestone again when GitHub dropped them', () =>
    atDesk(async () => {
      world.faults.push({ kind: 'drops labels' });
      await desk.apply();
      await desk.run(5 * minutes);
      expect(world.issues[0]?.labels.map(({ name }) => name)).toEqual(['role: mentee', 'status: received']);
      expect(world.issues[0]?.milestone?.title).toBe('Fall 2014');
    }));

  it('keeps a second between creates, and at most 60 a minute', () =>
    atDesk(async () => {
      for (let count = 0; count < 70; count += 1) await desk.apply();
      await desk.run(10 * minutes);
      expect(world.issues).toHaveLength(70);
      const gaps = world.creates.slice(1).map((at, index) => at - (world.creates[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
      expect((world.creates[60] ?? 0) - (world.creates[0] ?? 0)).toBeGreaterThanOrEqual(60_000);
    }));

  it('sends mail while GitHub is down, and issues while the mail service is', () =>
    atDesk(async () => {
      world.faults.push(...Array.from({ length: 3 }, () => ({ kind: 'answer', status: 401, commits: false }) as const));
      await desk.apply();
      await desk.run(20_000);
      expect(desk.states()).toEqual({ issue: 'waiting', receipt: 'delivered' });
      world.mailStatus = 503;
      await desk.run(30 * minutes);
      const late = await desk.apply();
      await desk.run(5 * minutes);
      expect(desk.stateOf(late.id, 'issue')).toBe('delivered');
      expect(desk.stateOf(late.id, 'receipt')).toBe('waiting');
      world.mailStatus = 200;
      await desk.run(60 * minutes);
      expect(desk.stateOf(late.id, 'receipt')).toBe('delivered');
    }));

  it(
    'loses nothing and doubles nothing over 150 submissions with a fault in every third call and a crash in every tenth',
    () =>
      atDesk(async () => {
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
