// The private address of a page, when it is lost or has come into other hands.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { programData } from '../../functions/program-data.ts';
import { mailLink } from '../../functions/registry/send-status-link.ts';
import { sampleAnswers } from '../../scripts/samples/sample-answers.ts';
import type { FakeServices } from './fake-services.ts';
import { withOutbox } from './outbox-harness.ts';
import { sendForm, sendJson, visit, withFakeServices } from './site.ts';

let services: FakeServices;
beforeEach(() => {
  services = withFakeServices();
});

async function sent() {
  const email = `lost-${crypto.randomUUID()}@example.org`;
  const reply = await sendJson('/api/applications/mentee', { answers: sampleAnswers(programData.forms.mentee, { email }) });
  const { reference, statusUrl } = await reply.json<{ reference: string; statusUrl: string }>();
  await expect.poll(() => services.mails.length).toBeGreaterThan(0);
  services.mails.length = 0;
  return { email, reference, path: new URL(statusUrl).pathname };
}

const ask = (fields: Record<string, string>) => sendForm('/status-link/', new URLSearchParams(fields));
const pathIn = (text = '') => /\/application\/[\w-]{32}/.exec(text)?.[0];

describe('a private address', () => {
  it('is mailed again to whoever sent the form, and to nobody else', async () => {
    const { email, reference, path } = await sent();
    const answer = await ask({ reference: reference.toLowerCase(), email: email.toUpperCase() });
    expect(answer.status).toBe(200);
    await expect.poll(() => services.mails.length).toBe(1);
    expect(services.mails[0]?.to).toEqual([email]);
    expect(pathIn(services.mails[0]?.text)).toBe(path);
    const page = await answer.text();
    const other = await ask({ reference, email: 'somebody@example.org' });
    expect(await other.text()).toBe(page); // it tells nobody what belongs together
    expect(services.mails).toHaveLength(1);
  });

  it('is made anew: the one before opens nothing, and the mails that follow have the new one', async () => {
    const { email, reference, path } = await sent();
    await ask({ reference, email, renew: 'yes' });
    await expect.poll(() => services.mails.length).toBe(1);
    const renewed = pathIn(services.mails[0]?.text) ?? '';
    expect(renewed).not.toBe(path);
    expect((await visit(path)).status).toBe(404);
    expect((await visit(renewed)).status).toBe(200);
    await sendForm(`${renewed}/withdraw`, new URLSearchParams({ confirm: 'yes' }));
    await ask({ reference, email, renew: 'yes' });
    await expect.poll(() => services.mails.length, { timeout: 10_000 }).toBe(3);
    expect((await visit(renewed)).status).toBe(404);
  });

  it('is answered as fast where there is nothing to send: nobody waits for the Registry', async () => {
    const slow = { REGISTRY: { getByName: () => ({ sendStatusLink: () => new Promise(() => {}) }) } };
    const fields = new URLSearchParams({ reference: 'MENTEE-2014F-00000', email: 'somebody@example.org' });
    expect((await sendForm('/status-link/', fields, slow)).status).toBe(200);
  });

  it('is answered as well where the Registry fails, which is logged without what was typed', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { REGISTRY: { getByName: () => ({ sendStatusLink: async () => Promise.reject(new Error('somebody')) }) } };
    const fields = new URLSearchParams({ reference: 'MENTEE-2014F-00000', email: 'somebody@example.org' });
    expect((await sendForm('/status-link/', fields, broken)).status).toBe(200);
    await expect.poll(() => logged.mock.calls.join()).toContain('status link not sent');
    expect(logged.mock.calls.join()).not.toContain('somebody');
  });

  it('is told by no number on the health page', () =>
    withOutbox(async (outbox, { mails }) => {
      const { id } = await outbox.apply();
      await outbox.run(60_000);
      const before = outbox.health();
      const sender = { mailbox: 'paige.turner@example.org', network: undefined };
      for (let count = 1; count <= 6; count += 1) mailLink(outbox.sql, { id, linkVersion: 0 }, sender, outbox.now()); // the last is held
      outbox.pass(5_000);
      expect(outbox.health()).toEqual(before);
      await outbox.run(60_000);
      expect(mails.length).toBeGreaterThan(1);
    }));

  it('is not made anew where its mail would come days later', { timeout: 30_000 }, async () => {
    const { email, reference } = await sent();
    for (let count = 1; count <= 4; count += 1) {
      await ask({ reference, email, renew: 'yes' });
      await expect.poll(() => services.mails.length, { timeout: 10_000 }).toBe(count);
    }
    const path = pathIn(services.mails.at(-1)?.text) ?? '';
    expect((await visit(path)).status).toBe(200);
    await ask({ reference, email, renew: 'yes' });
    await ask({ reference, email, renew: 'yes' });
    expect((await visit(path)).status).toBe(200);
  });

  it.each([
    [{ reference: 'nonsense', email: 'a@example.org' }, 422],
    [{ reference: 'MENTEE-2014F-7K3Q4', email: '' }, 422],
    [{ reference: 'MENTEE-2014F-7K3Q4', email: 'x'.repeat(3_000) }, 415],
  ])('is asked for with a reference and an address (%#)', async (fields, status) => {
    expect((await ask(fields)).status).toBe(status);
  });

  it('is not asked for by another site', async () => {
    const reply = await visit('/status-link/', {
      method: 'POST',
      body: 'reference=x&email=y',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
    });
    expect(reply.status).toBe(403);
  });
});
