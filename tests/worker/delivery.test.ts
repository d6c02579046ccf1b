// What arrives where: an issue for the committee, a receipt for the applicant, and nothing of one in the other.
import { describe, expect, it } from 'vitest';
import { minutes, withOutbox } from './outbox-harness.ts';

describe('the outbox', () => {
  it('creates one issue and sends one receipt for a submission', () =>
    withOutbox(async (outbox, services) => {
      const { reference } = await outbox.apply();
      await outbox.run(1 * minutes);
      expect(services.issues).toHaveLength(1);
      expect(services.issues[0]).toMatchObject({ title: `${reference} · Mentee application`, milestone: { title: 'Fall 2014' } });
      expect(services.issues[0]?.labels.map(({ name }) => name)).toEqual(['role: mentee', 'status: received']);
      expect(services.mails.map(({ to, subject }) => ({ to, subject }))).toEqual([
        { to: ['paige.turner@example.org'], subject: `We have your application: ${reference}` },
      ]);
      expect(outbox.states()).toEqual({ issue: 'delivered', 'application-receipt': 'delivered' });
    }));

  it('keeps contact data and identity answers out of the issue, and every answer out of the receipt', () =>
    withOutbox(async (outbox, services) => {
      await outbox.apply();
      await outbox.run(1 * minutes);
      const body = services.issues[0]?.body ?? '';
      expect(body).toContain('story time for toddlers');
      expect(body).not.toMatch(/paige|turner@|555 0123/i);
      expect(services.mails[0]?.text).not.toMatch(/paige|turner|toddlers/i);
    }));
});
