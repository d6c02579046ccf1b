// The private address of a page, when it is lost or has come into other hands.
import { beforeEach, describe, expect, it } from 'vitest';
import { programData } from '../../functions/program-data.ts';
import { sampleAnswers } from '../../scripts/samples/sample-answers.ts';
import type { FakeServices } from './fake-services.ts';
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
