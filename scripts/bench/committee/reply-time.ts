// How long somebody waits for the reply to a command on an idle system: the Worker, which a webhook wakes, beside the sweep alone.
import { setTimeout as pause } from 'node:timers/promises';
import { Octokit } from 'octokit';
import { sampleApplication } from '../edge/sample-application.ts';
import { median } from '../figures.ts';
import { withSystem } from '../with-system.ts';

const commands = 10;
const where = { owner: 'alsc', repo: 'mentoring-applications' };
/** Between two sweeps while a cycle is under way (functions/registry/reconcile/sweep.ts): half of it on average. */
const sweepMinutes = 10;

export function benchReplyTime(): Promise<readonly string[]> {
  return withSystem(async ({ siteUrl, githubUrl }) => {
    const { rest } = new Octokit({ baseUrl: githubUrl, auth: 'local-reviewer-1', throttle: { enabled: false } });
    await fetch(`${siteUrl}/api/applications/mentee`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: sampleApplication(0),
    });
    const issue = await until(async () => (await rest.issues.listForRepo(where)).data[0]?.number);
    const times: number[] = [];
    for (let count = 0; count < commands; count += 1) {
      await pause(3_000); // idle again
      const start = performance.now();
      await rest.issues.createComment({ ...where, issue_number: issue, body: `/note ${count}` });
      await until(async () => {
        const { data } = await rest.issues.listComments({ ...where, issue_number: issue, per_page: 100 });
        return data.length >= 2 * (count + 1) || undefined;
      });
      times.push(performance.now() - start);
    }
    return [
      `Time from a command to its reply, median of ${commands} on an idle system:`,
      `woken by the webhook: ${Math.round(median(times))} ms; a bot that only polls every ${sweepMinutes} minutes: ${(sweepMinutes * 60_000) / 2} ms on average`,
    ];
  });
}

async function until<Value>(read: () => Promise<Value | undefined>): Promise<Value> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const value = await read();
    if (value !== undefined) return value;
    await pause(20);
  }
  throw new Error('nothing came within 20 seconds');
}
