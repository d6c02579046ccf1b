// What fails holds up nothing else, and is made up for later.
import { describe, expect, it } from 'vitest';
import { minutes, withOutbox } from './outbox-harness.ts';

describe('the outbox', () => {
  it('parks a submission that GitHub refuses even without labels, delivers the next, and tries the first again after a day', () =>
    withOutbox(async (outbox, services) => {
      const refusal = { kind: 'answer', status: 422, commits: false } as const;
      services.faults.push(refusal, refusal);
      const refused = await outbox.apply();
      const next = await outbox.apply();
      await outbox.run(5 * minutes);
      expect(outbox.stateOf(refused.id, 'issue')).toBe('parked');
      expect(outbox.stateOf(next.id, 'issue')).toBe('delivered');
      await outbox.run(25 * 60 * minutes);
      expect(outbox.stateOf(refused.id, 'issue')).toBe('delivered');
      expect(services.issues).toHaveLength(2);
    }));

  it('loses no application to a milestone that was deleted and made again under another number', () =>
    withOutbox(async (outbox, services) => {
      await outbox.apply();
      await outbox.run(1 * minutes);
      services.milestones.splice(0, 1, { number: 7, title: 'Fall 2014' });
      for (let count = 0; count < 5; count += 1) await outbox.apply();
      await outbox.run(10 * minutes);
      expect(services.issues).toHaveLength(6);
      expect(services.issues.map(({ milestone }) => milestone?.number)).toEqual([1, 7, 7, 7, 7, 7]);
    }));

  it('goes on with issues while every mail hangs until it times out', () =>
    withOutbox(async (outbox, services) => {
      services.mailStatus = 504;
      services.onMail = () => outbox.pass(15_000);
      for (let count = 0; count < 60; count += 1) await outbox.apply();
      await outbox.run(30 * minutes);
      expect(services.issues).toHaveLength(60);
      services.mailStatus = 200;
      services.onMail = () => undefined;
      await outbox.run(240 * minutes);
      expect(services.mails).toHaveLength(60);
    }));

  it('sends mail while GitHub is down, and issues while the mail service is', () =>
    withOutbox(async (outbox, services) => {
      services.faults.push(...Array.from({ length: 3 }, () => ({ kind: 'answer', status: 401, commits: false }) as const));
      await outbox.apply();
      await outbox.run(20_000);
      expect(outbox.states()).toEqual({ issue: 'waiting', 'application-receipt': 'delivered' });
      services.mailStatus = 503;
      await outbox.run(30 * minutes);
      const late = await outbox.apply();
      await outbox.run(5 * minutes);
      expect(outbox.stateOf(late.id, 'issue')).toBe('delivered');
      expect(outbox.stateOf(late.id, 'application-receipt')).toBe('waiting');
      services.mailStatus = 200;
      await outbox.run(60 * minutes);
      expect(outbox.stateOf(late.id, 'application-receipt')).toBe('delivered');
    }));

  it('sets what GitHub dropped and leaves what the committee set, and waits for a milestone that nobody has made', () =>
    withOutbox(async (outbox, services) => {
      services.milestones.length = 0;
      for (let count = 0; count < 20; count += 1) await outbox.apply();
      await outbox.run(5 * minutes);
      services.committee.label(1, 'reviewer-1', { add: ['good first read'], remove: ['status: received'] });
      services.committee.label(1, 'reviewer-1', { add: ['status: in review'] });
      await outbox.run(180 * minutes);
      expect([...services.calls].filter(([call]) => call.startsWith('PATCH'))).toEqual([]);
      services.milestones.push({ number: 3, title: 'Fall 2014' });
      await outbox.run(120 * minutes);
      expect(new Set(services.issues.map(({ milestone }) => milestone?.number))).toEqual(new Set([3]));
      expect(new Set(services.issues[0]?.labels.map(({ name }) => name))).toEqual(
        new Set(['good first read', 'role: mentee', 'status: in review']),
      );
    }));

  it('keeps mails and a goal sheet’s issue while a Person cannot be reached, and holds up nothing else', () =>
    withOutbox(async (outbox, services) => {
      const { id } = await outbox.apply();
      const sheet = await outbox.apply(undefined, 'goal-sheet');
      const { people } = outbox;
      const read = (one: string, fingerprint: string) =>
        one === id || one === sheet.id ? Promise.reject(new Error('reset')) : people.read(one, fingerprint);
      outbox.people = { ...people, read };
      for (let count = 0; count < 3; count += 1) await outbox.apply();
      await outbox.run(6 * 60 * minutes);
      expect([services.mails.length, services.issues.length]).toEqual([3, 4]);
      expect(outbox.health().parked).toBe(0);
      outbox.people = people;
      await outbox.run(2 * minutes);
      expect([services.mails.length, services.issues.length]).toEqual([5, 5]);
    }));

  it('sets labels and milestone again when GitHub dropped them', () =>
    withOutbox(async (outbox, services) => {
      services.faults.push({ kind: 'drops labels' });
      await outbox.apply();
      await outbox.run(5 * minutes);
      expect(services.issues[0]?.labels.map(({ name }) => name)).toEqual(['role: mentee', 'status: received']);
      expect(services.issues[0]?.milestone?.title).toBe('Fall 2014');
    }));

  it.each([404, 410, 301])(
    'settles the row of one issue that people deleted or moved (%i), and delivers 47 others meanwhile',
    (status) =>
      withOutbox(async (outbox, services) => {
        services.goneStatus = status;
        const { id } = await outbox.apply();
        await outbox.run(1 * minutes);
        services.goneNumbers.add(1);
        outbox.withdraw(id);
        for (let count = 0; count < 47; count += 1) await outbox.apply();
        await outbox.run(2 * minutes);
        expect(services.issues).toHaveLength(48);
        expect(outbox.stateOf(id, 'projection')).toBe('gone');
        expect(outbox.auditOf(id)).toContainEqual({ event: 'projection: gone', detail: 'issue 1 was deleted or moved' });
        expect(services.calls.get('PATCH /issues/1')).toBeUndefined();
      }),
  );

  it('waits with every call while the repository itself is not to be seen', () =>
    withOutbox(async (outbox, services) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      services.goneNumbers.add(1);
      services.isOpen = false;
      outbox.withdraw(id);
      await outbox.run(1 * minutes);
      expect(outbox.stateOf(id, 'projection')).toBe('waiting');
      services.isOpen = true;
      services.goneNumbers.clear();
      await outbox.run(60 * minutes);
      expect(services.issues[0]?.state).toBe('closed');
    }));

  it('says of an application that was withdrawn before its issue existed only that it was', () =>
    withOutbox(async (outbox, services) => {
      const { id, reference } = await outbox.apply();
      outbox.withdraw(id);
      await outbox.run(5 * minutes);
      const [issue] = services.issues;
      expect(issue?.state).toBe('closed');
      expect(issue?.body.replaceAll('\\', '')).toContain(
        `**${reference}** for **Fall 2014** was withdrawn before it arrived here.`,
      );
      expect(issue?.body).not.toMatch(/story time|###/);
      expect(issue?.labels.map(({ name }) => name)).toEqual(['role: mentee', 'status: withdrawn']);
    }));

  it('sends no answer of an application that is withdrawn while GitHub is asked for something else', () =>
    withOutbox(async (outbox, services) => {
      const { id } = await outbox.apply();
      services.onMilestones = () => outbox.withdraw(id);
      await outbox.run(5 * minutes);
      expect(services.issues[0]?.body).toContain('was withdrawn before it arrived here');
      const refused = await outbox.apply();
      services.faults.push({ kind: 'answer', status: 422, commits: false });
      services.onRefusal = () => outbox.withdraw(refused.id);
      await outbox.run(5 * minutes);
      expect(services.issues.map(({ body }) => body.includes('withdrawn before it arrived'))).toEqual([true, true]);
    }));
});
