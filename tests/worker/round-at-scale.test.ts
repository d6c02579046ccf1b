// A round of 500 applications and 3,000 comments, 2,000 of them commands, through GitHub's limits on calls that create content.
import { expect, it } from 'vitest';
import { githubPace } from '../../src/domain/delivery/pacing.ts';
import type { FakeServices } from './fake-services.ts';
import { figure } from './figure.ts';
import { minutes, type OutboxHarness, withOutbox } from './outbox-harness.ts';
import { seeded } from './seeded.ts';

const applications = 500;
const comments = 3_000;
const everyThird = 3; // is for people alone: no command
const hour = 60 * minutes;
const verbs = [
  '/claim',
  '/review',
  '/note Prefers evenings',
  '/review\n/accept',
  '/waitlist',
  '/decline no-place',
  '/unclaim',
  '/help',
];

/** Everybody writes within half an hour: GitHub takes hours for what comes of it. @returns when they began (epoch milliseconds) */
async function play(outbox: OutboxHarness, { committee }: FakeServices): Promise<number> {
  const random = seeded(2014);
  for (let count = 0; count < applications; count += 1) await outbox.apply();
  await outbox.run(3 * hour);
  const begin = outbox.now();
  for (let count = 0; count < comments; count += 1) {
    const issue = 1 + Math.floor(random() * applications);
    const login = `reviewer-${1 + Math.floor(random() * 6)}`;
    const isCommand = count % everyThird !== 0;
    committee.comment(issue, login, isCommand ? (verbs[Math.floor(random() * verbs.length)] ?? '') : 'Reads well to me.');
    outbox.raise(issue);
    if (count % 10 === 0) await outbox.run(6_000);
  }
  while (outbox.health().pending > 0) await outbox.run(10 * minutes);
  return begin;
}

/** The most that fell into any span of this length. */
function mostWithin(times: readonly number[], span: number): number {
  let start = 0;
  return Math.max(
    ...times.map((time, index) => {
      while ((times[start] ?? time) <= time - span) start += 1;
      return index - start + 1;
    }),
  );
}

it('uses what GitHub allows while there is a backlog, and never more', { tags: ['nightly'], timeout: 600_000 }, () =>
  withOutbox(async (outbox, services) => {
    const begin = await play(outbox, services);
    const { writes } = services;
    const replies = services.committee.comments.filter(({ body }) => body.includes('<!-- ')).length;
    const hours = Math.floor(((writes.at(-1) ?? 0) - begin) / hour);
    const share = writes.filter((at) => at >= begin && at < begin + hours * hour).length / (hours * githubPace.perHour);
    const gaps = writes.slice(1).map((at, index) => at - (writes[index] ?? 0));
    const [perMinute, perHour] = [mostWithin(writes, minutes), mostWithin(writes, hour)];
    figure(
      `${applications} applications, ${comments} comments, ${comments - comments / everyThird} commands: ${replies} replies, ${writes.length} writes`,
    );
    figure(`${(100 * share).toFixed(1)} % of the ${githubPace.perHour} writes an hour were used over ${hours} hours`);
    figure(`at most ${perMinute} in a minute and ${perHour} in an hour, ${Math.min(...gaps)} ms apart at least`);
    figure('octokit’s throttling plugin as it comes lets one write leave every 3 s: 1,200 an hour, where GitHub takes 500');
    expect(replies).toBe(comments - comments / everyThird);
    expect(perMinute).toBeLessThanOrEqual(githubPace.perMinute);
    expect(perHour).toBeLessThanOrEqual(githubPace.perHour);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(githubPace.intervalMilliseconds);
    expect(share).toBeGreaterThanOrEqual(0.9);
  }),
);
