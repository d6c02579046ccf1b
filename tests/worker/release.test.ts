// Decisions, and when applicants hear them.
import { describe, expect, it } from 'vitest';
import type { FakeServices } from './fake-services.ts';
import { minutes, type OutboxHarness, withOutbox } from './outbox-harness.ts';

const outcomes = ['accepted', 'waiting list', 'declined'] as const;
const commandFor = { accepted: '/accept', 'waiting list': '/waitlist', declined: '/decline no-place' } as const;

/** Applications that are decided on, one for each command, and the number of the cycle's own issue. */
async function decided(outbox: OutboxHarness, { committee, issues }: FakeServices, commands: readonly string[]) {
  const applications = [];
  for (const command of commands) {
    applications.push(await outbox.apply());
    await outbox.run(10_000);
    const issue = issues.at(-1)?.number ?? 0;
    committee.comment(issue, 'reviewer-1', `/review\n${command}`);
    await outbox.look(issue);
  }
  outbox.addCycleIssues();
  await outbox.run(1 * minutes);
  const cycleIssue = issues.find(({ labels }) => labels.some(({ name }) => name === 'cycle'))?.number ?? 0;
  return { applications, cycleIssue };
}

/** Writes on an issue and lets it be read. @returns the reply */
async function write(outbox: OutboxHarness, { committee }: FakeServices, issue: number, login: string, body: string) {
  committee.comment(issue, login, body);
  await outbox.look(issue);
  return committee.repliesOn(issue).at(-1) ?? '';
}

const decisionMails = ({ mails }: FakeServices) => mails.filter(({ subject }) => !subject.startsWith('We have your application'));

describe('a release', () => {
  it('is shown first, sends nothing before it is confirmed, and then writes to each once', () =>
    withOutbox(async (outbox, services) => {
      const { applications, cycleIssue } = await decided(outbox, services, [
        ...outcomes.map((outcome) => commandFor[outcome]),
        '/note not decided yet',
      ]);
      const preview = await write(outbox, services, cycleIssue, 'chair', '/release');
      expect(preview).toContain('3 applicants');
      expect(preview.replaceAll('\\', '')).toContain(applications[3]?.reference);
      expect(preview).not.toContain('example.org/application');
      expect(decisionMails(services)).toEqual([]);
      expect(applications.map(({ id }) => outbox.statusOf(id).published_status)).toEqual(Array(4).fill('in review'));

      expect(await write(outbox, services, cycleIssue, 'chair', '/release confirm')).toContain('**3 applicants**');
      expect(applications.map(({ id }) => outbox.statusOf(id).published_status)).toEqual([...outcomes, 'in review']);
      await outbox.run(5 * minutes);
      expect(decisionMails(services)).toHaveLength(3);
      expect(new Set(decisionMails(services).map(({ to }) => to[0])).size).toBe(3);
      await write(outbox, services, cycleIssue, 'chair', '/release confirm');
      await outbox.run(5 * minutes);
      expect(decisionMails(services)).toHaveLength(3);
    }));

  it.each([
    ['in one comment', ['/release\n/release confirm']],
    ['in two, before the preview stands there', ['/release', '/release confirm']],
  ])('is not confirmed by whoever cannot have read what would be sent: %s', (_name, comments) =>
    withOutbox(async (outbox, services) => {
      const { applications, cycleIssue } = await decided(outbox, services, ['/accept']);
      for (const body of comments) services.committee.comment(cycleIssue, 'chair', body);
      await outbox.look(cycleIssue);
      expect(outbox.statusOf(applications[0]?.id ?? '').published_status).toBe('in review');
      expect(decisionMails(services)).toEqual([]);
      await write(outbox, services, cycleIssue, 'chair', '/release confirm');
      await outbox.run(5 * minutes);
      expect(decisionMails(services)).toHaveLength(1);
    }),
  );

  it('is done once, though one comment confirms it twice and another chair does so too', () =>
    withOutbox(async (outbox, services) => {
      services.committee.team.set('chair-2', { role: 'maintainer', state: 'active' });
      const { cycleIssue } = await decided(outbox, services, ['/accept']);
      await write(outbox, services, cycleIssue, 'chair', '/release');
      services.committee.comment(cycleIssue, 'chair', '/release confirm\n/release confirm');
      expect(await write(outbox, services, cycleIssue, 'chair-2', '/release confirm')).toContain('was released');
      await outbox.run(5 * minutes);
      expect(decisionMails(services)).toHaveLength(1);
    }));

  it('that did not come about is not said to have', () =>
    withOutbox(async (outbox, services) => {
      const { cycleIssue } = await decided(outbox, services, ['/accept']);
      const reply = await write(outbox, services, cycleIssue, 'chair', '/release confirm\n/release');
      expect(reply).toContain('Nothing was released');
      expect(reply).not.toContain('was released. A later');
    }));

  it('is not confirmed by words that were written before the preview stood there', () =>
    withOutbox(async (outbox, services) => {
      const { applications, cycleIssue } = await decided(outbox, services, ['/accept']);
      await write(outbox, services, cycleIssue, 'chair', '/release');
      const confirming = services.committee.comment(cycleIssue, 'chair', '/release confirm');
      for (const comment of services.committee.comments) if (comment.id === confirming) comment.id = 50; // it came first
      await outbox.look(cycleIssue);
      expect(outbox.statusOf(applications[0]?.id ?? '').published_status).toBe('in review');
    }));

  it('is shown by the words that are sent: what the committee notes for itself makes it no longer', () =>
    withOutbox(async (outbox, services) => {
      const { cycleIssue } = await decided(outbox, services, ['/accept Writes well', '/accept Knows her library']);
      const preview = await write(outbox, services, cycleIssue, 'chair', '/release');
      expect(preview.match(/, to \d+ applicants?:/g)).toEqual([', to 2 applicants:']);
      expect(preview).not.toContain('Writes well');
    }));

  it.each(['reviewer-1', 'observer', 'pending', 'outsider'])('is not for %s', (login) =>
    withOutbox(async (outbox, services) => {
      const { applications, cycleIssue } = await decided(outbox, services, ['/accept']);
      await write(outbox, services, cycleIssue, 'chair', '/release');
      await write(outbox, services, cycleIssue, login, '/release confirm');
      expect(outbox.statusOf(applications[0]?.id ?? '').published_status).toBe('in review');
    }),
  );

  it('releases what was shown: a decision that changed since asks for another look', () =>
    withOutbox(async (outbox, services) => {
      const { applications, cycleIssue } = await decided(outbox, services, ['/accept', '/accept']);
      await write(outbox, services, cycleIssue, 'chair', '/release');
      await write(outbox, services, 1, 'reviewer-2', '/decline no-place');
      expect(await write(outbox, services, cycleIssue, 'chair', '/release confirm')).toContain('Nothing was released');
      expect(decisionMails(services)).toEqual([]);
      await write(outbox, services, cycleIssue, 'chair', '/release confirm');
      await outbox.run(5 * minutes);
      expect(applications.map(({ id }) => outbox.statusOf(id).published_status)).toEqual(['declined', 'accepted']);
      expect(decisionMails(services)).toHaveLength(2);
    }));

  it('is needed for a late decision too, which is released alone', () =>
    withOutbox(async (outbox, services) => {
      const { applications, cycleIssue } = await decided(outbox, services, ['/accept', '/note later']);
      await write(outbox, services, cycleIssue, 'chair', '/release');
      await write(outbox, services, cycleIssue, 'chair', '/release confirm');
      await write(outbox, services, 2, 'reviewer-1', '/waitlist');
      await outbox.run(5 * minutes);
      expect(decisionMails(services)).toHaveLength(1);
      await write(outbox, services, 2, 'chair', '/release');
      expect(outbox.statusOf(applications[1]?.id ?? '').published_status).toBe('in review');
      await write(outbox, services, 2, 'chair', '/release confirm');
      await outbox.run(5 * minutes);
      expect(outbox.statusOf(applications[1]?.id ?? '').published_status).toBe('waiting list');
      expect(decisionMails(services)).toHaveLength(2);
    }));

  it('is corrected by the chair with a reason, and the applicant is written to again', () =>
    withOutbox(async (outbox, services) => {
      const { applications, cycleIssue } = await decided(outbox, services, ['/decline no-place']);
      const [{ id } = { id: '' }] = applications;
      await write(outbox, services, cycleIssue, 'chair', '/release');
      await write(outbox, services, cycleIssue, 'chair', '/release confirm');
      await write(outbox, services, 1, 'reviewer-1', '/accept');
      await write(outbox, services, 1, 'chair', '/accept');
      expect(outbox.statusOf(id).status).toBe('declined');
      await write(outbox, services, 1, 'chair', '/accept A place became free');
      expect(outbox.statusOf(id)).toEqual({ status: 'accepted', published_status: 'declined' });
      await write(outbox, services, 1, 'chair', '/release\n/release confirm');
      await outbox.run(5 * minutes);
      expect(outbox.statusOf(id).published_status).toBe('accepted');
      expect(decisionMails(services)).toHaveLength(2);
      expect(new Set(decisionMails(services).map(({ subject }) => subject)).size).toBe(2);
    }));

  it('of forty applications, with the process dying again and again, sends forty mails, once each', () =>
    withOutbox(async (outbox, services) => {
      const { applications, cycleIssue } = await decided(outbox, services, Array(40).fill('/accept'));
      await write(outbox, services, cycleIssue, 'chair', '/release');
      services.committee.comment(cycleIssue, 'chair', '/release confirm');
      outbox.raise(cycleIssue);
      let calls = 0;
      await outbox.run(60 * minutes, () => {
        calls += 1;
        return calls % 4 === 0;
      });
      expect(outbox.crashCount).toBeGreaterThan(10);
      expect(new Set(applications.map(({ id }) => outbox.statusOf(id).published_status))).toEqual(new Set(['accepted']));
      expect(
        decisionMails(services)
          .map(({ to }) => to[0])
          .toSorted(),
      ).toEqual([...new Set(decisionMails(services).map(({ to }) => to[0]))].toSorted());
      expect(decisionMails(services)).toHaveLength(40);
    }));
});
