// Before the release an applicant can tell nothing of a decision: not from a page, an answer, a mail or a button.
import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { registryOf } from '../../functions/environment.ts';
import { programData } from '../../functions/program-data.ts';
import { findSubmissionById } from '../../functions/registry/find-submission.ts';
import { moveApplication } from '../../functions/registry/review/move-application.ts';
import { sampleAnswers } from '../../scripts/samples/sample-answers.ts';
import type { Status } from '../../src/domain/application/status.ts';
import { sendForm, sendJson, visit, withFakeServices } from './site.ts';

/** Sends an application and decides on it as the committee would. */
async function decided(to: Status | undefined, reason?: string) {
  const submissionId = crypto.randomUUID();
  const answers = sampleAnswers(programData.forms.mentee, { email: `${submissionId}@example.org` });
  const { statusUrl, reference } = await (await sendJson('/api/applications/mentee', { answers, submissionId })).json<{
    statusUrl: string;
    reference: string;
  }>();
  await runInDurableObject(registryOf(env), async (_registry, { storage }) => {
    const move = (status: Status, why?: string) => {
      const submission = findSubmissionById(storage.sql, submissionId);
      if (!submission) throw new Error('not stored');
      const wished = { to: status, by: 'committee', actor: 'reviewer-1', reason: why } as const;
      expect(moveApplication(storage.sql, submission, 'review', wished, Date.now()).outcome).toBe('allowed');
    };
    move('in review');
    if (to) move(to, reason);
  });
  const path = new URL(statusUrl).pathname;
  /** Without what differs between any two applications. */
  const neutral = (text: string) =>
    text
      .replaceAll(path, '/application/TOKEN')
      .replaceAll(reference, 'REFERENCE')
      .replace(/\d\d?:\d\d [AP]M/g, 'TIME');
  return { path, reference, email: `${submissionId}@example.org`, neutral };
}

async function everything(to: Status | undefined, reason?: string): Promise<readonly string[]> {
  const services = withFakeServices();
  const { path, email, neutral } = await decided(to, reason);
  const replies: Response[] = [
    await visit(path),
    await visit(`${path}/receipt`),
    await sendForm(`${path}/withdraw`, new URLSearchParams()),
    await sendForm(`${path}/undo`, new URLSearchParams()),
    await visit(path),
    await sendForm(`${path}/withdraw`, new URLSearchParams({ confirm: 'yes' })),
    await visit(path),
    await sendForm(`${path}/undo`, new URLSearchParams()),
    await visit(path),
  ];
  const seen = [];
  for (const reply of replies) {
    const headers = [...reply.headers].filter(([name]) => !['date', 'etag'].includes(name));
    seen.push(neutral(JSON.stringify([reply.status, headers]) + (await reply.text())));
  }
  await expect.poll(() => services.mails.filter(({ to: [to] }) => to === email).length, { timeout: 20_000 }).toBe(2);
  const mails = services.mails.filter(({ to: [to] }) => to === email).map(({ subject, text }) => neutral(subject + text));
  return [...seen, ...mails.toSorted()];
}

describe('before the release, pages, answers and mails are the same to the byte', () => {
  it('for an application in review, accepted, on the waiting list and declined', { timeout: 60_000 }, async () => {
    const undecided = await everything(undefined);
    expect(undecided.join()).toContain('Under review');
    expect(await everything('accepted')).toEqual(undecided);
    expect(await everything('waiting list')).toEqual(undecided);
    expect(await everything('declined', 'no-place')).toEqual(undecided);
  });
});
