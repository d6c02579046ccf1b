// A round by script on the local system: real workerd, the emulated GitHub's API and its mail. Applications come while the cycle is open; the
// committee decides, and the chair releases, a month later on the same data.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, inject, it } from 'vitest';
import { reviewers } from '../../scripts/local/fixed-names.ts';
import { startSystem } from '../../scripts/local/start-system.ts';
import { sampleAnswers } from '../../scripts/samples/sample-answers.ts';
import { formNamed } from '../system/applicant.ts';
import { GithubAccount } from '../system/github-account.ts';
import { WholeSystem } from '../system/whole-system.ts';

const applications = 40;
const patience = { timeout: 600_000, interval: 500 };
const outcomes = [
  { command: '/accept', status: 'accepted' },
  { command: '/waitlist', status: 'waiting list' },
  { command: '/decline no-place', status: 'declined' },
] as const;
const outcomeOf = (issue: number) => outcomes[issue % outcomes.length] ?? outcomes[0];

/** Runs `work` on a system whose program clock stands at `now`. */
async function at(now: string, dataDirectory: string, work: (system: WholeSystem) => Promise<void>): Promise<void> {
  const local = await startSystem({
    siteDirectory: inject('siteDirectory'),
    workerConfig: inject('workerConfig'),
    dataDirectory,
    now,
  });
  try {
    await work(new WholeSystem(local));
  } finally {
    await local.stop();
  }
}

async function apply(system: WholeSystem): Promise<void> {
  const form = await formNamed('mentee');
  for (let count = 0; count < applications; count += 1) {
    const answers = sampleAnswers(form, { email: `reader-${count}@example.org` });
    const reply = await fetch(system.url('/api/applications/mentee'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answers }),
    });
    expect(reply.status).toBe(201);
  }
  await expect.poll(async () => (await system.issues()).length, patience).toBe(applications);
  await expect.poll(() => system.pending(), patience).toBe(0);
}

const fireCron = (system: WholeSystem) => fetch(system.url('/cdn-cgi/local/scheduled'));

async function cycleIssue(system: WholeSystem): Promise<number | undefined> {
  const issues = await system.issues();
  return issues.find(({ labels }) => labels.some(({ name }) => name === 'cycle'))?.number;
}

/** Six reviewers share the issues. Half are taken into review by the label, and first: GitHub's times are to the second. */
async function decide(system: WholeSystem): Promise<void> {
  const numbers = Array.from({ length: applications }, (_, index) => index + 1);
  const reviewerOf = (issue: number) =>
    new GithubAccount(system.local.githubUrl, reviewers[issue % reviewers.length] ?? reviewers[0]);
  const isByLabel = (issue: number) => issue % 2 === 0;
  for (const issue of numbers.filter(isByLabel)) await reviewerOf(issue).label(issue, 'status: in review');
  await pause(2_000);
  for (const issue of numbers)
    await reviewerOf(issue).comment(issue, `/claim\n${isByLabel(issue) ? '' : '/review\n'}${outcomeOf(issue).command}`);
  const isDecided = async () => {
    await fireCron(system);
    const issues = (await system.issues()).filter(({ number }) => number <= applications);
    return issues.filter(({ number, labels }) => labels.some(({ name }) => name === `status: ${outcomeOf(number).status}`)).length;
  };
  await expect.poll(isDecided, patience).toBe(applications);
}

async function release(system: WholeSystem): Promise<void> {
  await fireCron(system);
  await expect.poll(() => cycleIssue(system), patience).toBeDefined();
  const issue = (await cycleIssue(system)) ?? 0;
  const chair = new GithubAccount(system.local.githubUrl, 'chair');
  await chair.comment(issue, '/release');
  await expect.poll(async () => (await chair.replies(issue)).join(), patience).toContain(`${applications} applicants`);
  await chair.comment(issue, '/release confirm');
}

const decisionMails = async (system: WholeSystem) =>
  (await system.mails()).filter(({ subject }) => !subject.startsWith('We have your application'));

async function expectEachOnce(system: WholeSystem): Promise<void> {
  await expect.poll(async () => (await decisionMails(system)).length, patience).toBe(applications);
  await expect.poll(() => system.pending(), patience).toBe(0);
  const mails = await decisionMails(system);
  expect(mails).toHaveLength(applications);
  expect(new Set(mails.flatMap(({ to }) => to)).size).toBe(applications);
}

it('killed in the middle of the release’s mails, each applicant has one mail', { timeout: 1_800_000 }, async () => {
  const directory = await mkdtemp(join(tmpdir(), 'mentoring-round-'));
  try {
    await at('2014-08-15', directory, apply);
    await at('2014-09-15', directory, async (system) => {
      await decide(system);
      const half = Promise.withResolvers<void>();
      let sent = 0;
      system.local.mail.fault(({ method }) => {
        if (method !== 'POST') return undefined;
        sent += 1;
        if (sent < applications / 2) return undefined;
        if (sent === applications / 2) setTimeout(half.resolve, 500);
        return { replyDelayMilliseconds: 60_000 }; // sent, and the Worker does not hear of it
      });
      await release(system);
      await half.promise;
      await system.local.killWorker();
      system.local.mail.fault(undefined);
      expect((await decisionMails(system)).length).toBeLessThan(applications);
      await system.local.startWorker();
      await expectEachOnce(system);
    });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
