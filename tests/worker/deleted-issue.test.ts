// Issues that people deleted, or moved to another repository, while something was to be done there.
import { describe, expect, it } from 'vitest';
import { minutes, withOutbox } from './outbox-harness.ts';

describe('a reply on an issue that is not there any more', () => {
  it.each([
    [404, false],
    [410, true],
    [301, true],
  ])('is given up where its call had no clear answer (%i, written: %s), and holds up no other', (status, commits) =>
    withOutbox(async (outbox, services) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      const afterwards = () => {
        services.goneNumbers.add(1);
        services.goneStatus = status;
      };
      services.committee.commentFaults.push({ status: 502, commits, afterwards });
      const comment = services.committee.comment(1, 'reviewer-1', '/review');
      outbox.raise(1);
      await outbox.run(5 * minutes);
      expect(services.committee.posts).toBe(1);
      expect(outbox.stateOf(id, String(comment))).toBe('gone');
      await outbox.apply();
      await outbox.run(10_000);
      expect(services.issues).toHaveLength(2);
    }),
  );

  it.each([404, 301])('is given up where it was to be written (%i)', (status) =>
    withOutbox(async (outbox, services) => {
      const { id } = await outbox.apply();
      await outbox.run(1 * minutes);
      const comment = services.committee.comment(1, 'reviewer-1', '/review');
      services.committee.onEvents = () => {
        services.goneNumbers.add(1);
        services.goneStatus = status;
      };
      await outbox.look(1);
      expect(outbox.stateOf(id, String(comment))).toBe('gone');
    }),
  );
});

describe('the issue of a cycle', () => {
  it('is made anew where it was deleted, so that its decisions can be released', () =>
    withOutbox(async (outbox, services) => {
      await outbox.apply();
      outbox.addCycleIssues();
      await outbox.run(1 * minutes);
      const cycleIssue = () =>
        services.issues.find(
          ({ number, labels }) => !services.goneNumbers.has(number) && labels.some(({ name }) => name === 'cycle'),
        )?.number;
      const first = cycleIssue() ?? 0;
      services.goneNumbers.add(first);
      await outbox.look(first);
      await outbox.run(5 * minutes);
      const second = cycleIssue() ?? 0;
      expect(second).toBeGreaterThan(first);
      services.committee.comment(second, 'chair', '/release');
      await outbox.look(second);
      expect(services.committee.repliesOn(second)).toHaveLength(1);
    }));
});
