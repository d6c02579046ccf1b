// What fails holds up nothing else, and is made up for later.
import { describe, expect, it } from 'vitest';
import { atDesk, minutes } from './at-desk.ts';

describe('the outbox', () => {
  it('parks a submission that GitHub refuses even without labels, delivers the next, and tries the first again after a day', () =>
    atDesk(async (desk, world) => {
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
    atDesk(async (desk, world) => {
      await desk.apply();
      await desk.run(1 * minutes);
      world.milestones.splice(0, 1, { number: 7, title: 'Fall 2014' });
      for (let count = 0; count < 5; count += 1) await desk.apply();
      await desk.run(10 * minutes);
      expect(world.issues).toHaveLength(6);
      expect(world.issues.map(({ milestone }) => milestone?.number)).toEqual([1, 7, 7, 7, 7, 7]);
    }));

  it('goes on with issues while every mail hangs until it times out', () =>
    atDesk(async (desk, world) => {
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

  it('sends mail while GitHub is down, and issues while the mail service is', () =>
    atDesk(async (desk, world) => {
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

  it('sets what GitHub dropped and leaves what the committee set, and waits for a milestone that nobody has made', () =>
    atDesk(async (desk, world) => {
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

  it('sets labels and milestone again when GitHub dropped them', () =>
    atDesk(async (desk, world) => {
      world.faults.push({ kind: 'drops labels' });
      await desk.apply();
      await desk.run(5 * minutes);
      expect(world.issues[0]?.labels.map(({ name }) => name)).toEqual(['role: mentee', 'status: received']);
      expect(world.issues[0]?.milestone?.title).toBe('Fall 2014');
    }));
});
