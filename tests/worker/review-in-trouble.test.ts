// An issue that is hard to look at, and changes that GitHub refuses.
import { describe, expect, it } from 'vitest';
import { minutes, withOutbox } from './outbox-harness.ts';

const labelsOf = (issue: { labels: { name: string }[] } | undefined) => issue?.labels.map(({ name }) => name).toSorted();

describe('a look', () => {
  it('sees the newest of very many events', () =>
    withOutbox(async (outbox, { committee }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      for (let count = 0; count < 700; count += 1) committee.label(1, 'observer', { add: ['help'], remove: ['help'] });
      outbox.pass(10_000);
      committee.label(1, 'reviewer-1', { add: ['status: in review'] });
      await outbox.look(1);
      await outbox.run(2 * minutes);
      expect(outbox.statusOf(id).status).toBe('in review');
    }));

  it('comes to every issue that changed, however many there are', () =>
    withOutbox(async (outbox, { committee, issues, addIssue }) => {
      const { id } = await outbox.apply();
      await outbox.run(20 * minutes);
      for (let count = 0; count < 1_050; count += 1) addIssue(`Something else ${count}`);
      outbox.pass(1_000);
      committee.comment(1, 'reviewer-1', '/review');
      outbox.pass(1_000);
      expect(issues).toHaveLength(1_051);
      outbox.cronInterval = 5 * minutes;
      await outbox.run(60 * minutes);
      expect(outbox.statusOf(id).status).toBe('in review');
    }));

  it('makes no more calls at once than a free Worker has', () =>
    withOutbox(async (outbox, services) => {
      const { committee } = services;
      for (let count = 0; count < 6; count += 1) await outbox.apply();
      await outbox.run(1 * minutes);
      outbox.settle(); // no sweep comes between
      for (let issue = 1; issue <= 6; issue += 1)
        for (let count = 0; count < 5; count += 1)
          committee.comment(
            issue,
            `friend-${issue}-${count}`,
            `/assign ${Array.from({ length: 10 }, (_, n) => `@x-${issue}-${count}-${n}`).join(' ')}`,
          );
      for (let issue = 1; issue <= 6; issue += 1) outbox.raise(issue);
      const total = () => [...services.calls.values()].reduce((sum, count) => sum + count, 0);
      let most = 0;
      for (let batch = 0; batch < 60; batch += 1) {
        const before = total();
        await outbox.runOnce();
        most = Math.max(most, total() - before);
        outbox.pass(1_000);
      }
      expect(most).toBeLessThanOrEqual(50);
      expect(most).toBeGreaterThan(20);
      for (let issue = 1; issue <= 6; issue += 1) expect(committee.repliesOn(issue)).toHaveLength(5);
    }));
});

describe('a change that GitHub refuses as a whole', () => {
  it('is made without the reviewer who has left, who reads it no longer', () =>
    withOutbox(async (outbox, { committee, issues }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      committee.comment(1, 'reviewer-1', '/claim\n/assign @reviewer-2');
      await outbox.look(1);
      committee.team.delete('reviewer-2'); // GitHub takes the assignment away, and refuses another
      committee.assign(1, 'chair', 'unassigned', 'reviewer-2');
      committee.comment(1, 'reviewer-1', '/assign @reviewer-2 @reviewer-3\n/review');
      await outbox.run(6 * minutes);
      await outbox.look(1);
      await outbox.run(5 * minutes);
      expect(outbox.stateOf(id, 'projection')).toBe('delivered');
      expect(labelsOf(issues[0])).toEqual(['role: mentee', 'status: in review']);
      expect(outbox.reviewersOf(id)).toEqual(['reviewer-1', 'reviewer-3']);
      expect(issues[0]?.assignees.map(({ login }) => login).toSorted()).toEqual(['reviewer-1', 'reviewer-3']);
    }));

  it('follows a reviewer who left without a word', () =>
    withOutbox(async (outbox, { committee, issues }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      committee.comment(1, 'reviewer-1', '/claim\n/assign @reviewer-2');
      await outbox.look(1);
      committee.team.delete('reviewer-2');
      await outbox.run(6 * minutes);
      if (issues[0]) issues[0].assignees = [{ login: 'reviewer-1' }];
      committee.comment(1, 'reviewer-1', '/review');
      await outbox.look(1);
      await outbox.run(5 * minutes);
      expect(outbox.stateOf(id, 'projection')).toBe('delivered');
      expect(labelsOf(issues[0])).toEqual(['role: mentee', 'status: in review']);
      expect(outbox.reviewersOf(id)).toEqual(['reviewer-1']);
    }));

  it('finds the milestone that was made anew under another number', () =>
    withOutbox(async (outbox, { committee, issues, milestones }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      milestones.splice(0, 1, { number: 7, title: 'Fall 2014' });
      if (issues[0]) issues[0].milestone = null;
      committee.comment(1, 'reviewer-1', '/review');
      await outbox.look(1);
      await outbox.run(5 * minutes);
      expect(outbox.stateOf(id, 'projection')).toBe('delivered');
      expect(issues[0]?.milestone).toEqual({ number: 7, title: 'Fall 2014' });
      expect(labelsOf(issues[0])).toEqual(['role: mentee', 'status: in review']);
    }));
});
