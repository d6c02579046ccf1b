// SIGNING_SECRET is replaced while applications are about: what was made with the one before still reads, and nothing is made with it any more.
import { env } from 'cloudflare:workers';
import { beforeAll, expect, it, vi } from 'vitest';
import { mailboxHash } from '../../functions/intake/sender.ts';
import { programData } from '../../functions/program-data.ts';
import { submissionSubject } from '../../functions/registry/subject.ts';
import { settingsOf } from '../../functions/settings.ts';
import { markerOf, subjectIn } from '../../functions/signing/issue-marker.ts';
import { hashOfToken, statusPathOf, statusTokenOf } from '../../functions/signing/status-token.ts';
import { sampleAnswers } from '../../scripts/samples/sample-answers.ts';
import { minutes, withOutbox } from './outbox-harness.ts';
import { sendJson, visit, withFakeServices } from './site.ts';

const before = 'signing-secret-for-tests';
const now = 'another-secret-for-tests';
const rotated = { SIGNING_SECRET: now, SIGNING_SECRET_PREVIOUS: before };
const action = '/api/applications/mentee';

beforeAll(() => void withFakeServices());

it('a status page from before still opens, and a repeat is answered with its address', async () => {
  const submissionId = crypto.randomUUID();
  const answers = sampleAnswers(programData.forms.mentee, { email: `rotation-${submissionId}@example.org` });
  const first = await (await sendJson(action, { answers, submissionId })).json<{ statusUrl: string }>();
  const path = new URL(first.statusUrl).pathname;
  expect((await visit(path, {}, rotated)).status).toBe(200);
  const repeat = await sendJson(action, { answers, submissionId }, rotated);
  expect([repeat.status, await repeat.json()]).toEqual([200, first]);
  const fresh = await sendJson(action, { answers: { ...answers, email: `x${submissionId}@example.org` } }, rotated);
  expect((await visit(new URL((await fresh.json<{ statusUrl: string }>()).statusUrl).pathname, {}, rotated)).status).toBe(200);
  vi.restoreAllMocks();
});

it('the address in a mail is the one that is stored, whichever secret made it', async () => {
  const tokenHash = await hashOfToken(await statusTokenOf('id', before));
  const path = `/application/${await statusTokenOf('id', before)}`;
  expect(await statusPathOf({ id: 'id', tokenHash, linkVersion: 0 }, [now, before])).toBe(path);
  await expect(statusPathOf({ id: 'id', tokenHash, linkVersion: 0 }, [now])).rejects.toThrow('no signing secret made this token');
});

it('the mark of an issue from before is ours, and one of another secret is not', async () => {
  const id = submissionSubject(crypto.randomUUID());
  expect(await subjectIn(`text ${await markerOf(id, before)}`, [now, before])).toEqual(id);
  expect(await subjectIn(`text ${await markerOf(id, now)}`, [now, before])).toEqual(id);
  expect(await subjectIn(`text ${await markerOf(id, 'a-secret-of-somebody-else')}`, [now, before])).toBeUndefined();
});

it('a goal sheet names the application with the same mailbox that was stored under the secret from before', () =>
  withOutbox(async (outbox, services) => {
    const network = undefined;
    const mentee = await outbox.apply({ mailbox: await mailboxHash('reader-1+tag@example.org', before), network });
    await outbox.apply({ mailbox: await mailboxHash('reader-1@example.org', now), network }, 'goal-sheet');
    outbox.settings = settingsOf({ ...env, ...rotated });
    await outbox.run(1 * minutes);
    expect(services.issues[1]?.body).toContain(`the same email address as the mentee application **${mentee.reference}**`);
  }));
