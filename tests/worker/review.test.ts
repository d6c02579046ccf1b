// Commands that people write on an issue, and what comes of them.
import { describe, expect, it } from 'vitest';
import { minutes, withOutbox } from './outbox-harness.ts';

const labelsOf = (issue: { labels: { name: string }[] } | undefined) => issue?.labels.map(({ name }) => name).toSorted();

describe('a command', () => {
  it('moves the application, is answered once, and shows in the label', () =>
    withOutbox(async (outbox, { committee, issues }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      committee.comment(1, 'reviewer-1', 'Looks good.\n\n/review\n/accept');
      await outbox.look(1);
      expect(outbox.statusOf(id)).toEqual({ status: 'accepted', published_status: 'in review' });
      expect(labelsOf(issues[0])).toEqual(['role: mentee', 'status: accepted']);
      expect(committee.repliesOn(1)).toHaveLength(1);
      expect(committee.repliesOn(1)[0]).toContain('accepted');
      await outbox.look(1);
      expect(committee.repliesOn(1)).toHaveLength(1);
    }));

  it.each(['outsider', 'observer', 'pending'])('of whoever is not on the committee changes nothing: %s', (login) =>
    withOutbox(async (outbox, { committee }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      committee.comment(1, login, '/review');
      await outbox.look(1);
      expect(outbox.statusOf(id).status).toBe('received');
      expect(committee.repliesOn(1)).toHaveLength(1);
    }),
  );

  it.each([404, 403])('of anybody changes nothing while GitHub does not show the team (%i)', (status) =>
    withOutbox(async (outbox, { committee }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      committee.teamStatus = status;
      committee.comment(1, 'reviewer-1', '/review');
      await outbox.look(1);
      expect(outbox.statusOf(id).status).toBe('received');
    }),
  );

  it('waits while GitHub does not answer who is on the team, and is carried out then', () =>
    withOutbox(async (outbox, { committee }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      committee.teamStatus = 502;
      committee.comment(1, 'reviewer-1', '/review');
      await outbox.look(1);
      expect(outbox.statusOf(id).status).toBe('received');
      committee.teamStatus = 200;
      await outbox.run(60 * minutes);
      expect(outbox.statusOf(id).status).toBe('in review');
      expect(committee.repliesOn(1)).toHaveLength(1);
    }));

  it('of whoever left the team is refused within five minutes', () =>
    withOutbox(async (outbox, { committee }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      committee.comment(1, 'reviewer-1', '/review');
      await outbox.look(1);
      committee.team.delete('reviewer-1');
      await outbox.run(6 * minutes);
      committee.comment(1, 'reviewer-1', '/accept');
      await outbox.look(1);
      expect(outbox.statusOf(id).status).toBe('in review');
    }));

  it('is not carried out again when its comment is edited, which is said once', () =>
    withOutbox(async (outbox, { committee }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      const comment = committee.comment(1, 'reviewer-1', '/review');
      await outbox.look(1);
      for (const body of ['/review\n/accept', '/review\n/decline no-place']) {
        outbox.pass(2_000);
        committee.edit(comment, body);
        await outbox.look(1);
      }
      expect(outbox.statusOf(id).status).toBe('in review');
      expect(committee.repliesOn(1)).toHaveLength(1);
      expect(committee.repliesOn(1)[0]?.match(/was edited/g)).toHaveLength(1);
    }));

  it('is not carried out where somebody put it into a comment of another before it was read', () =>
    withOutbox(async (outbox, { committee }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      const comment = committee.comment(1, 'reviewer-1', 'Thank you all.');
      const other = committee.comment(1, 'reviewer-1', 'I have a typing error.');
      outbox.pass(5_000);
      committee.edit(comment, '/review');
      committee.edit(other, 'I had a typing error.');
      await outbox.look(1);
      expect(outbox.statusOf(id).status).toBe('received');
      expect(committee.repliesOn(1)).toHaveLength(1);
      expect(committee.repliesOn(1)[0]).toContain('was edited');
    }));

  it('is found by the sweep where no webhook tells', () =>
    withOutbox(async (outbox, { committee }) => {
      outbox.cronInterval = 5 * minutes;
      const { id } = await outbox.apply();
      await outbox.run(15 * minutes);
      committee.comment(1, 'reviewer-1', '/review');
      await outbox.run(12 * minutes);
      expect(outbox.statusOf(id).status).toBe('in review');
    }));

  it.each([
    [502, true],
    [502, false],
    [500, true],
  ])('is answered once where GitHub answers %i (and wrote the comment: %s)', (status, commits) =>
    withOutbox(async (outbox, { committee }) => {
      await outbox.apply();
      await outbox.run(1 * minutes);
      committee.commentFaults.push({ status, commits });
      committee.comment(1, 'reviewer-1', '/review');
      await outbox.look(1);
      await outbox.run(60 * minutes);
      expect(committee.repliesOn(1)).toHaveLength(1);
      expect(committee.posts).toBe(commits ? 1 : 2);
    }),
  );
});

describe('answers to people', () => {
  it('come before a backlog of new issues', () =>
    withOutbox(async (outbox, { committee, issues }) => {
      await outbox.apply();
      await outbox.run(1 * minutes);
      for (let count = 0; count < 200; count += 1) await outbox.apply();
      await outbox.run(10_000);
      committee.comment(1, 'reviewer-1', '/review');
      await outbox.look(1);
      expect(committee.repliesOn(1)).toHaveLength(1);
      expect(issues.length).toBeLessThan(100);
      await outbox.run(60 * minutes);
      expect(issues).toHaveLength(201);
    }));

  it('are no later because the same issue was to be looked at later', () =>
    withOutbox(async (outbox, { committee, issues }) => {
      await outbox.apply();
      outbox.addCycleIssues();
      await outbox.run(20 * minutes);
      committee.comment(1, 'reviewer-1', '/review'); // the cycle's figures follow in ten minutes
      await outbox.look(1);
      for (let count = 0; count < 200; count += 1) await outbox.apply();
      await outbox.run(10_000);
      committee.comment(2, 'chair', '/help');
      await outbox.look(2);
      expect(committee.repliesOn(2)).toHaveLength(1);
      expect(issues.length).toBeLessThan(100);
    }));
});
