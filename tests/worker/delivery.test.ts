// What arrives where: an issue for the committee, a receipt for the applicant, and nothing of one in the other.
import { describe, expect, it } from 'vitest';
import { atDesk, minutes } from './at-desk.ts';

describe('the outbox', () => {
  it('creates one issue and sends one receipt for a submission', () =>
    atDesk(async (desk, world) => {
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
    atDesk(async (desk, world) => {
      await desk.apply();
      await desk.run(1 * minutes);
      const body = world.issues[0]?.body ?? '';
      expect(body).toContain('story time for toddlers');
      expect(body).not.toMatch(/paige|turner@|555 0123/i);
      expect(world.mails[0]?.text).not.toMatch(/paige|turner|toddlers/i);
    }));
});
