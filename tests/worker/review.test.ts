// What the committee does on an issue, and what comes of it.
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

describe('a label set by hand', () => {
  it('is a command: a legal move by a member is adopted, and the old label goes', () =>
    withOutbox(async (outbox, { committee, issues }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      committee.label(1, 'reviewer-1', { add: ['status: in review'] });
      await outbox.look(1);
      expect(outbox.statusOf(id).status).toBe('in review');
      expect(labelsOf(issues[0])).toEqual(['role: mentee', 'status: in review']);
      expect(committee.repliesOn(1)).toEqual([]);
    }));

  it.each([
    ['a move that the table has not', 'reviewer-1', { add: ['status: matched'] }],
    ['a member of nothing', 'observer', { add: ['status: in review'] }],
    ['two at once', 'reviewer-1', { add: ['status: in review', 'status: accepted'] }],
    ['one that no status has', 'reviewer-1', { add: ['status: maybe'] }],
    ['one taken away', 'reviewer-1', { remove: ['status: received'] }],
  ])('%s is put back with one sentence', (_name, login, change) =>
    withOutbox(async (outbox, { committee, issues }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      committee.label(1, login, change);
      await outbox.look(1);
      await outbox.look(1);
      expect(outbox.statusOf(id).status).toBe('received');
      expect(labelsOf(issues[0])).toEqual(['role: mentee', 'status: received']);
      expect(committee.repliesOn(1)).toHaveLength(1);
    }),
  );

  it('is left for a while where a robot sets it again and again, and put back in the end', () =>
    withOutbox(async (outbox, services) => {
      const { committee, issues } = services;
      await outbox.apply();
      await outbox.run(1 * minutes);
      const changes = () => services.calls.get('PATCH /issues/1') ?? 0;
      const before = changes();
      for (let count = 0; count < 40; count += 1) {
        if (!labelsOf(issues[0])?.includes('status: accepted')) committee.label(1, 'robot', { add: ['status: accepted'] });
        outbox.raise(1);
        await outbox.run(5_000);
      }
      expect(committee.repliesOn(1)).toHaveLength(5);
      expect(changes() - before).toBeLessThanOrEqual(6);
      await outbox.run(15 * minutes);
      expect(labelsOf(issues[0])).toEqual(['role: mentee', 'status: received']);
    }));

  it('waits until GitHub tells who set it', () =>
    withOutbox(async (outbox, { committee, issues }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      issues[0]?.labels.push({ name: 'status: in review' });
      await outbox.look(1);
      expect(labelsOf(issues[0])).toContain('status: in review');
      issues[0]?.labels.pop();
      committee.label(1, 'chair', { add: ['status: in review'] });
      await outbox.run(1 * minutes);
      expect(outbox.statusOf(id).status).toBe('in review');
    }));

  it('leaves other labels alone', () =>
    withOutbox(async (outbox, { committee, issues }) => {
      await outbox.apply();
      await outbox.run(1 * minutes);
      committee.label(1, 'observer', { add: ['help wanted'] });
      await outbox.look(1);
      expect(labelsOf(issues[0])).toEqual(['help wanted', 'role: mentee', 'status: received']);
    }));
});

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

describe('an issue that is closed by hand', () => {
  it('is opened again with a sentence, since closing decides nothing', () =>
    withOutbox(async (outbox, { committee, issues }) => {
      await outbox.apply();
      await outbox.run(1 * minutes);
      committee.setState(1, 'reviewer-1', 'closed');
      await outbox.look(1);
      expect(issues[0]?.state).toBe('open');
      expect(committee.repliesOn(1)).toHaveLength(1);
    }));

  it('stays closed where the applicant withdrew it, also when it is opened by hand', () =>
    withOutbox(async (outbox, { committee, issues }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      outbox.withdraw(id);
      await outbox.run(1 * minutes);
      expect(issues[0]?.state).toBe('closed');
      committee.setState(1, 'reviewer-1', 'open');
      await outbox.look(1);
      expect(issues[0]?.state).toBe('closed');
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

describe('reviewers', () => {
  it('are asked for by name, with @ or without, and however many others a comment names', () =>
    withOutbox(async (outbox, { committee }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      const thanks = Array.from({ length: 12 }, (_, index) => `@friend-${index}`).join(' ');
      committee.comment(1, 'reviewer-1', `Thanks to ${thanks}.\n\n/assign @reviewer-2\n/assign reviewer-3`);
      await outbox.look(1);
      expect(outbox.reviewersOf(id)).toEqual(['reviewer-2', 'reviewer-3']);
    }));

  it('are not unassigned by somebody who has a conflict of interest', () =>
    withOutbox(async (outbox, { committee, issues }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      committee.comment(1, 'reviewer-1', '/claim');
      committee.comment(1, 'reviewer-2', '/conflict');
      await outbox.look(1);
      committee.assign(1, 'reviewer-2', 'unassigned', 'reviewer-1');
      await outbox.look(1);
      expect(outbox.reviewersOf(id)).toEqual(['reviewer-1']);
      expect(issues[0]?.assignees).toEqual([{ login: 'reviewer-1' }]);
      expect(committee.repliesOn(1)).toHaveLength(3);
    }));

  it('are assigned by whoever did it, whom GitHub calls the assigner', () =>
    withOutbox(async (outbox, { committee }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      committee.assign(1, 'observer', 'assigned', 'reviewer-1');
      await outbox.look(1);
      expect(outbox.reviewersOf(id)).toEqual([]);
    }));

  it('are assignees: by command, and by hand where they are of the committee', () =>
    withOutbox(async (outbox, { committee, issues }) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      committee.comment(1, 'reviewer-1', '/claim\n/assign @reviewer-2');
      await outbox.look(1);
      const assignees = () => issues[0]?.assignees.map(({ login }) => login).toSorted();
      expect(assignees()).toEqual(['reviewer-1', 'reviewer-2']);
      committee.assign(1, 'reviewer-1', 'unassigned', 'reviewer-1');
      committee.assign(1, 'reviewer-1', 'assigned', 'reviewer-3');
      committee.assign(1, 'reviewer-1', 'assigned', 'observer');
      await outbox.look(1);
      expect(outbox.reviewersOf(id)).toEqual(['reviewer-2', 'reviewer-3']);
      expect(assignees()).toEqual(['reviewer-2', 'reviewer-3']);
      expect(committee.repliesOn(1)).toHaveLength(2); // one for the comment, one for who is not on the committee
    }));
});
