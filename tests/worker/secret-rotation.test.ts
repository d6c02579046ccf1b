// SIGNING_SECRET is replaced while applications are about: what was made with the one before still reads, and nothing is made with it any more.
import { beforeAll, expect, it, vi } from 'vitest';
import { programData } from '../../functions/program-data.ts';
import { submissionSubject } from '../../functions/registry/subject.ts';
import { markerOf, subjectIn } from '../../functions/signing/issue-marker.ts';
import { hashOfToken, statusPathOf, statusTokenOf } from '../../functions/signing/status-token.ts';
import { sampleAnswers } from '../../scripts/samples/sample-answers.ts';
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
  expect(await statusPathOf({ id: 'id', tokenHash }, [now, before])).toBe(path);
  await expect(statusPathOf({ id: 'id', tokenHash }, [now])).rejects.toThrow('no signing secret made this token');
});

it('the mark of an issue from before is ours, and one of another secret is not', async () => {
  const id = submissionSubject(crypto.randomUUID());
  expect(await subjectIn(`text ${await markerOf(id, before)}`, [now, before])).toEqual(id);
  expect(await subjectIn(`text ${await markerOf(id, now)}`, [now, before])).toEqual(id);
  expect(await subjectIn(`text ${await markerOf(id, 'a-secret-of-somebody-else')}`, [now, before])).toBeUndefined();
});
