import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { registryOf } from '../../functions/environment.ts';
import { programData } from '../../functions/program-data.ts';
import { sampleAnswers } from '../../scripts/samples/sample-answers.ts';
import { questionsOf } from '../../src/domain/form/form.ts';
import type { FormName } from '../../src/domain/form/form-traits.ts';
import type { FakeServices } from './fake-services.ts';
import { deployed, sendForm, sendJson, visit, withFakeServices } from './site.ts';

async function sent(form: FormName = 'mentee', path = '/api/applications/mentee'): Promise<{ reference: string; path: string }> {
  const answers = sampleAnswers(programData.forms[form], {
    email: `reader-${crypto.randomUUID()}@example.org`,
    name: 'Paige Turner',
  });
  const { reference, statusUrl } = await (await sendJson(path, { answers })).json<{ reference: string; statusUrl: string }>();
  return { reference, path: new URL(statusUrl).pathname };
}

describe('an applicant’s own page', () => {
  let services: FakeServices;
  beforeAll(() => {
    services = withFakeServices();
  });

  it('says where the application stands and nothing about the person', async () => {
    const { reference, path } = await sent();
    const response = await visit(path);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain(reference);
    expect(page).toContain('Received');
    expect(page).toContain('Friday, August 15, 2014');
    expect(page).toContain('Withdraw this application');
    expect(page).not.toMatch(/Paige|reader-/);
  });

  it('shows a copy of the answers on the receipt, without anything that says who sent it', async () => {
    const { path } = await sent();
    const page = await (await visit(`${path}/receipt`)).text();
    expect(page).toContain('story time for toddlers');
    expect(page).not.toMatch(/Paige|Turner|reader-|555 0123|Prefer not|Nonbinary/);
    for (const { label, visibility } of questionsOf(programData.forms.mentee.content))
      expect(page.includes(`<dt>${label}</dt>`), label).toBe(visibility === 'committee');
  });

  it.each(['', '/receipt'])('is kept by no cache, found by no search engine and named to no other site (%s)', async (suffix) => {
    const { path } = await sent();
    const { headers } = await visit(path + suffix);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('etag')).toBeNull();
  });

  it.each(['/application/unknown', `/application/${'A'.repeat(32)}`, '/application/x/receipt'])(
    'does not know %s',
    async (path) => {
      const response = await visit(path, { headers: { accept: 'text/html' } });
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('This address leads nowhere');
    },
  );

  it('has an address that a copy of the Registry does not open', async () => {
    const { path } = await sent();
    const token = path.replace('/application/', '');
    const rows = await runInDurableObject(registryOf(env), async (_registry, { storage }) =>
      ['submissions', 'outbox', 'audit'].flatMap((table) => storage.sql.exec(`SELECT * FROM ${table}`).toArray()),
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('shows the copy of the answers for a day, and none after a withdrawal', async () => {
    const { reference, path } = await sent();
    const receipt = async () => (await visit(`${path}/receipt`)).text();
    expect(await receipt()).toContain('story time for toddlers');
    await runInDurableObject(registryOf(env), async (_registry, { storage }) => {
      const dayAgo = Date.now() - 24 * 60 * 60_000 - 1;
      storage.sql.exec('UPDATE submissions SET stored_at = ? WHERE reference = ?', dayAgo, reference);
    });
    expect(await receipt()).not.toContain('story time for toddlers');
    const other = await sent();
    await sendForm(`${other.path}/withdraw`, new URLSearchParams({ confirm: 'yes' }));
    expect(await (await visit(`${other.path}/receipt`)).text()).not.toContain('story time for toddlers');
  });

  it('withdraws in two steps, once, and the issue is labelled and closed', async () => {
    const { reference, path } = await sent();
    await vi.waitUntil(() => services.issues.some(({ title }) => title.startsWith(reference)), 20_000);
    const asked = await sendForm(`${path}/withdraw`, new URLSearchParams());
    expect(asked.status).toBe(200);
    expect(await (await visit(path)).text()).toContain('Received');
    const yes = new URLSearchParams({ confirm: 'yes' });
    expect((await sendForm(`${path}/withdraw`, yes)).headers.get('location')).toBe(path);
    expect((await sendForm(`${path}/withdraw`, yes)).headers.get('location')).toBe(path);
    const page = await (await visit(path)).text();
    expect(page).toContain('Withdrawn');
    expect(page).not.toContain('Withdraw this application');
    await vi.waitUntil(() => services.issues.find(({ title }) => title.startsWith(reference))?.state === 'closed', 20_000);
    const labels = services.issues.find(({ title }) => title.startsWith(reference))?.labels.map(({ name }) => name);
    expect(labels).toEqual(['role: mentee', 'status: withdrawn']);
    await vi.waitUntil(() => services.mails.filter(({ subject }) => subject.includes(reference)).length === 2, 20_000);
  });

  it('takes a new application with the same answers after a withdrawal', async () => {
    const { path } = await sent();
    await sendForm(`${path}/withdraw`, new URLSearchParams({ confirm: 'yes' }));
    expect((await sent()).path).not.toBe(path);
  });

  it('makes a network wait that asks for too many pages, and counts these apart from forms', async () => {
    const { path } = await sent();
    const keys: string[] = [];
    const limit = async ({ key }: { key: string }) => ({ success: keys.push(key) < 3 });
    const settings = { ...deployed, SUBMISSION_LIMIT: { limit } };
    const open = (address: string, method = 'GET') =>
      visit(address, { method, headers: { accept: 'text/html', 'cf-connecting-ip': '2001:db8::1' } }, settings);
    const replies = [await open(path), await open(`${path}/receipt`), await open(path), await open(`${path}/withdraw`, 'POST')];
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 429, 429]);
    expect(replies[2]?.headers.get('retry-after')).toBe('60');
    expect(await replies[3]?.text()).toContain('Nothing was changed');
    expect((await open('/application/unknown')).status).toBe(404);
    expect(keys).toEqual(Array(4).fill('visits 2001:db8:0:0'));
  });

  it('does not withdraw for another site', async () => {
    const { path } = await sent();
    const response = await sendForm(
      `${path}/withdraw`,
      new URLSearchParams({ confirm: 'yes' }),
      {},
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(response.status).toBe(403);
    expect(await (await visit(path)).text()).toContain('Received');
  });

  it('is withdrawn from an old browser, whose page without a referrer says “Origin: null”', async () => {
    const { path } = await sent();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' };
    expect((await visit(`${path}/withdraw`, { method: 'POST', body: 'confirm=yes', headers })).status).toBe(303);
  });

  it.each([
    ['GET', '/application/%00/withdraw'],
    ['GET', '/application/%0d%0ax/withdraw'],
    ['POST', '/application/%00/withdraw'],
    ['GET', '/application/%E0%A4%A'],
    ['GET', `/application/${'x'.repeat(7_000)}`],
    ['GET', '/recordings/..%2fadmin/config.yml'],
    ['GET', '/recordings/%00.webm'],
    ['GET', '/recordings/..%5c..%5cx'],
  ])('%s %s is no page', async (method, path) => {
    const response = await visit(path, { method, headers: { accept: 'text/html' } });
    expect(response.status).toBe(404);
    await response.text();
  });

  it.each([
    ['what is no form', 415, { body: '--x\r\nnonsense', headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
    ['more than a form has', 413, { body: 'x'.repeat(20_000), headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  ])('is not withdrawn by %s', async (_what, status, init) => {
    const { path } = await sent();
    const response = await visit(`${path}/withdraw`, { method: 'POST', ...init });
    expect(response.status).toBe(status);
    expect(await response.text()).toContain('This could not be read');
    expect(await (await visit(path)).text()).toContain('Received');
  });

  it('does not say that nothing was stored when only a page cannot be shown', async () => {
    const { path } = await sent();
    const broken = { REGISTRY: { getByName: () => ({ findSubmission: () => Promise.reject(new Error('reset')) }) } };
    const response = await visit(`${path}/receipt`, { headers: { accept: 'text/html' } }, broken);
    expect(response.status).toBe(503);
    const page = await response.text();
    expect(page).toContain('loading this page again is safe');
    expect(page).not.toContain('not stored');
  });

  it('offers no withdrawal for a goal sheet', async () => {
    const { path } = await sent('goal-sheet', '/api/goal-sheets');
    expect(await (await visit(path)).text()).not.toContain('Withdraw');
    expect((await sendForm(`${path}/withdraw`, new URLSearchParams({ confirm: 'yes' }))).status).toBe(409);
  });
});
