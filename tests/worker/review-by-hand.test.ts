// Labels, assignments and the state of an issue, changed by hand.
import { describe, expect, it } from 'vitest';
import { minutes, withOutbox } from './outbox-harness.ts';

const labelsOf = (issue: { labels: { name: string }[] } | undefined) => issue?.labels.map(({ name }) => name).toSorted();

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
