import { describe, expect, it } from 'vitest';
import { programData } from '../../functions/program-data.ts';
import { submissionSubject } from '../../functions/registry/subject.ts';
import { markerOf } from '../../functions/signing/issue-marker.ts';
import { isSignedBy } from '../../functions/signing/webhook-signature.ts';
import { sampleAnswers } from '../../scripts/samples/sample-answers.ts';
import { sendJson, visit, withFakeServices } from './site.ts';
import { deliver, signed } from './webhook-delivery.ts';

const encoder = new TextEncoder();

const opened = (number: number, body: string, repository = 'alsc/mentoring-applications') =>
  JSON.stringify({
    action: 'opened',
    issue: {
      ...{ number, body, title: 'Application', created_at: '2026-11-23T12:00:00Z', nonce: crypto.randomUUID() },
      ...{ labels: [{ name: 'role: mentee' }, { name: 'status: received' }], milestone: { title: 'Fall 2014' } },
    },
    repository: { full_name: repository },
  });

describe('the webhook', () => {
  it('knows the example of GitHub’s own documentation', async () => {
    const signature = 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17';
    expect(await isSignedBy(["It's a Secret to Everybody"], signature, encoder.encode('Hello, World!'))).toBe(true);
    expect(await isSignedBy(["It's a Secret to Everybody"], signature, encoder.encode('Hello, World?'))).toBe(false);
    expect(await isSignedBy([], signature, encoder.encode('Hello, World!'))).toBe(false);
  });

  it.each([
    ['no signature', { 'x-hub-signature-256': '' }],
    ['a SHA-1 signature', { 'x-hub-signature-256': 'sha1=0000000000000000000000000000000000000000' }],
    ['a wrong signature', { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }],
  ])('refuses %s', async (_name, headers) => {
    expect((await deliver(opened(1, ''), headers)).status).toBe(401);
  });

  it('takes both secrets while one replaces the other', async () => {
    const body = opened(2, '');
    const headers = { 'x-hub-signature-256': await signed(body, 'the-secret-to-come') };
    expect((await deliver(body, headers)).status).toBe(401);
    expect((await deliver(body, headers, { GITHUB_WEBHOOK_SECRET_NEXT: 'the-secret-to-come' })).status).toBe(202);
  });

  it('stores a delivery once by its id, and a replay under a fresh id by its body', async () => {
    const body = opened(3, '');
    const id = { 'x-github-delivery': crypto.randomUUID() };
    expect(await (await deliver(body, id)).json()).toEqual({ stored: 'stored' });
    expect(await (await deliver(body, id)).json()).toEqual({ stored: 'repeated' });
    expect(await (await deliver(body)).json()).toEqual({ stored: 'repeated' });
  });

  it('answers 413 above a megabyte and 422 to what is signed but no delivery', async () => {
    expect((await deliver('x'.repeat(1024 * 1024 + 1))).status).toBe(413);
    expect((await deliver('payload=%7B%7D')).status).toBe(422);
    expect((await deliver('{}', { 'x-github-delivery': '' })).status).toBe(422);
  });

  it('settles an unclear issue by its signed marker, and by nothing else', async () => {
    const services = withFakeServices();
    services.listStatus = 500; // the list is of no help
    services.faults.push({ kind: 'answer', status: 502, commits: true });
    const submissionId = crypto.randomUUID();
    const answers = sampleAnswers(programData.forms.mentee, { email: `hook-${submissionId}@example.org` });
    await sendJson('/api/applications/mentee', { answers, submissionId });
    await expect.poll(() => services.issues.length).toBe(1);
    const pending = async () => (await (await visit('/api/health')).json<{ outbox: { pending: number } }>()).outbox.pending;
    await expect.poll(pending).toBe(1); // the mail has left, the issue is unclear

    await deliver(opened(1, `<!-- alsc-submission:v1:${submissionId}:${'A'.repeat(22)} -->`)); // forged
    const marker = await markerOf(submissionSubject(submissionId), 'signing-secret-for-tests');
    await deliver(opened(1, marker, 'somebody/else'));
    expect(await pending()).toBe(1);
    await deliver(opened(1, `text\n\n${marker}\n`));
    await expect.poll(pending, { timeout: 5_000 }).toBe(0); // once the issue was looked at
    expect(services.creates).toHaveLength(1);
  });
});
