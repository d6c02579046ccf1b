// Who reaches the emulated GitHub and the emulated mail service: the site's pages, their own pages, and programs of this machine.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadLocalSecrets } from '../../../scripts/local/local-secrets.ts';
import { findFreePort } from '../../../scripts/local/ports.ts';
import { refuseForeignPages } from '../../../scripts/local/refuse-foreign-pages.ts';
import type { RunningService } from '../../../scripts/local/running-service.ts';
import { startGithub } from '../../../scripts/local/start-github.ts';
import { startMail } from '../../../scripts/local/start-mail.ts';
import { knock } from './knock.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }); // ends what hangs: a busy machine takes its time

const root = new URL('../../..', import.meta.url).pathname;
const siteUrl = 'http://localhost:9';
const onError = (error: unknown) => expect.fail(String(error));

let dataDirectory: string;
let github: RunningService;
let mail: RunningService;
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'foreign-pages-'));
  const secrets = await loadLocalSecrets(join(dataDirectory, 'secrets.json'));
  const wished = { labels: [], milestones: [] };
  github = await startGithub({ port: await findFreePort(), siteUrl, dataDirectory, secrets, wished, root, onError });
  mail = await startMail({ port: await findFreePort(), dataDirectory, onError });
  return async () => {
    await github.stop();
    await mail.stop();
    await rm(dataDirectory, { recursive: true });
  };
});

const content = '/repos/alsc/mentoring-site/contents/content/evil.md';
const commit = { method: 'PUT', path: content, body: JSON.stringify({ message: 'x', content: 'eA==' }) };
const asEditor = { authorization: 'token local-editor', 'content-type': 'application/json' };
const asksFirst = { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'authorization,content-type' };
const foreign: readonly [string, Record<string, string>][] = [
  ['a page of another site', { origin: 'https://example.org' }],
  ['another program’s page on this machine', { origin: 'http://localhost:3000' }],
  ['the site under its number', { origin: 'http://127.0.0.1:9' }],
  ['a page that hides its origin', { origin: 'null' }],
  ['a name that was made to lead here', { host: 'rebound.example.org:4001', origin: 'http://rebound.example.org:4001' }],
  ['such a name without an origin', { host: 'rebound.example.org:4001' }],
  ['another port’s name', { host: 'localhost:1' }],
];

describe('the emulated GitHub', () => {
  test.each(foreign)('commits nothing for %s, and lets it read nothing', async (_, headers) => {
    const preflight = await knock(github.url, { method: 'OPTIONS', path: content, headers: { ...asksFirst, ...headers } });
    expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([403, undefined]);
    const reply = await knock(github.url, { ...commit, headers: { ...asEditor, ...headers } });
    expect([reply.status, reply.headers['access-control-allow-origin']]).toEqual([403, undefined]);
    expect(reply.text).toContain('This address is for the local system');
    expect((await knock(github.url, { path: content })).status).toBe(404);
  });

  test('lets the site’s pages read and write, a refusal and a question beforehand too', async () => {
    const origin = { origin: siteUrl };
    const preflight = await knock(github.url, { method: 'OPTIONS', path: content, headers: { ...asksFirst, ...origin } });
    expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([204, siteUrl]);
    expect(preflight.headers['access-control-allow-headers']).toContain('Authorization');
    const refused = await knock(github.url, { ...commit, headers: { authorization: 'token no', ...origin } });
    expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([401, siteUrl]);
    const reply = await knock(github.url, { path: '/user', headers: { ...asEditor, ...origin } });
    expect([reply.status, reply.headers['access-control-allow-origin'], reply.headers['vary']]).toEqual([200, siteUrl, 'Origin']);
  });

  test('lets programs in, by its name and its number, and its own pages', async () => {
    const { port } = new URL(github.url);
    for (const headers of [{}, { host: `127.0.0.1:${port}` }, { origin: github.url }]) {
      expect((await knock(github.url, { path: '/user', headers: { ...asEditor, ...headers } })).status).toBe(200);
    }
  });
});

describe('the emulated mail service', () => {
  test.each(foreign)('shows and takes no mail for %s', async (_, headers) => {
    for (const method of ['GET', 'OPTIONS', 'POST']) {
      expect((await knock(mail.url, { method, path: method === 'GET' ? '/' : '/emails', headers })).status).toBe(403);
    }
  });

  test('shows its mails to who lives here', async () => {
    expect((await knock(mail.url, {})).status).toBe(200);
    expect((await knock(mail.url, { path: '/emails', headers: { authorization: 'Bearer local-mail' } })).status).toBe(200);
  });
});

test('a server of many names has each of them, and their own pages', async () => {
  const app = new Hono().use(refuseForeignPages({ port: 80, isOwnHost: (host) => host === 'pull-1.localhost' }));
  app.get('/', (c) => c.text('ours'));
  const statusOf = async (headers: Record<string, string>) => (await app.request('http://localhost/', { headers })).status;
  expect(await statusOf({ host: 'PULL-1.localhost', origin: 'http://pull-1.localhost' })).toBe(200);
  expect(await statusOf({ host: 'localhost' })).toBe(200);
  expect(await statusOf({ host: 'localhost', origin: 'http://pull-1.localhost' })).toBe(403);
  expect(await statusOf({})).toBe(403);
});
