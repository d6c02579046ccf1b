// The committee decides on an issue of the emulated GitHub; webhooks, Worker and page are the real ones.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { sampleAnswers } from '../../scripts/samples/sample-answers.ts';
import { formNamed } from './applicant.ts';
import { GithubAccount } from './github-account.ts';
import { useSharedSystem } from './whole-system.ts';

const system = useSharedSystem();

it('a command in a comment changes the label and is answered, and the applicant reads nothing of the decision', async () => {
  const answers = sampleAnswers(await formNamed('mentee'), { email: 'decided-on@example.org' });
  const reply = await fetch(system().url('/api/applications/mentee'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ answers }),
  });
  const { reference, statusUrl } = z.object({ reference: z.string(), statusUrl: z.string() }).parse(await reply.json());
  const find = async () => (await system().issues()).find(({ title }) => title.startsWith(reference));
  await expect.poll(find).toBeDefined();
  const number = (await find())?.number ?? 0;
  const reviewer = new GithubAccount(system().local.githubUrl, 'reviewer-1');
  await reviewer.comment(number, 'Reads well.\n\n/review\n/accept');
  await expect
    .poll(async () => (await find())?.labels.map(({ name }) => name).toSorted())
    .toEqual(['role: mentee', 'status: accepted']);
  await expect.poll(() => reviewer.replies(number)).toEqual([expect.stringContaining('It is now *accepted*')]);
  const page = await (await fetch(statusUrl)).text();
  expect(page).toContain('Under review');
  expect(page).not.toContain('Accepted');
});
