// Making the two GitHub Apps: what the pages send to GitHub, and what they keep of what GitHub gives.
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { appsServer } from '../../../scripts/github/apps/apps-server.ts';
import { manifestOf } from '../../../scripts/github/apps/manifests.ts';
import { type LocalServer, serve } from '../../../scripts/local/local-server.ts';
import { findFreePort } from '../../../scripts/local/ports.ts';
import { knock } from '../local/knock.ts';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' }, // as GitHub gives it
});
const made = {
  id: 77,
  slug: 'alsc-mentoring',
  html_url: 'https://github.com/apps/alsc-mentoring',
  client_id: 'Iv1.made',
  client_secret: 'client-secret-of-the-app',
  pem: privateKey,
};

let directory: string;
let pages: LocalServer;
let url: string;
let installations: { id: number }[];
beforeEach(async () => {
  installations = [];
  directory = await mkdtemp(join(tmpdir(), 'apps-'));
  const github = createServer((request, reply) => {
    const isConversion = request.method === 'POST' && request.url === '/app-manifests/good/conversions';
    const isListing = request.url?.startsWith('/app/installations');
    reply.writeHead(isConversion ? 201 : isListing ? 200 : 404, { 'content-type': 'application/json' });
    reply.end(JSON.stringify(isConversion ? made : isListing ? installations : { message: 'Not Found' }));
  });
  await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve));
  const settings = {
    apiUrl: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
    webUrl: 'https://github.com',
    organization: 'alsc',
    applications: 'alsc/mentoring-applications',
    siteUrl: 'https://mentoring.example.org',
  };
  const port = await findFreePort();
  url = `http://localhost:${port}`;
  pages = await serve(port, appsServer({ settings, port, directory }));
  return async () => {
    await pages.close();
    github.closeAllConnections();
    github.close();
    await rm(directory, { recursive: true });
  };
});

const see = (path: string) => knock(url, { path });

test('the manifests ask for what each App needs, and for nothing else', () => {
  const at = ['alsc', 'https://mentoring.example.org', 'http://localhost:1/made'] as const;
  expect(manifestOf('applications', ...at)).toEqual({
    name: 'alsc mentoring applications',
    url: 'https://mentoring.example.org',
    redirect_url: 'http://localhost:1/made',
    callback_urls: ['https://mentoring.example.org/committee/callback'],
    public: false,
    default_permissions: { issues: 'write', metadata: 'read', members: 'read' },
    default_events: [],
  });
  expect(manifestOf('editors', ...at)).toMatchObject({
    callback_urls: ['https://mentoring.example.org/api/cms/callback'],
    default_permissions: { contents: 'write', pull_requests: 'write', checks: 'read', statuses: 'read', metadata: 'read' },
  });
  expect(manifestOf('editors', 'an-organization-with-a-long-name', at[1], at[2]).name.length).toBeLessThanOrEqual(34);
});

test('the first page has a button for each App, which leads to the organization at GitHub and nowhere else', async () => {
  const { text, headers } = await see('/');
  const actions = [...text.matchAll(/<form method="post" action="([^"]*)"/g)].map(([, action]) => action);
  expect(actions).toHaveLength(2);
  for (const action of actions)
    expect(action).toMatch(/^https:\/\/github\.com\/organizations\/alsc\/settings\/apps\/new\?state=[\w-]{43}$/);
  expect(headers['content-security-policy']).toContain('form-action https://github.com');
});

describe('back from GitHub', () => {
  const stateOf = async () => /state=([\w-]+)/.exec((await see('/')).text)?.[1];

  test('the settings of the App are kept in a file of its owner, with the key as the Worker reads it, and no page shows them', async () => {
    const { status, text } = await see(`/made?app=applications&code=good&state=${await stateOf()}`);
    expect(status).toBe(200);
    expect(text).toContain('https://github.com/apps/alsc-mentoring/installations/new');
    const file = join(directory, 'applications-app.env');
    const settings = parseEnv(await readFile(file, 'utf8'));
    expect(settings).toMatchObject({ GITHUB_APP_ID: '77', GITHUB_APP_CLIENT_ID: 'Iv1.made' });
    expect(settings['GITHUB_APP_PRIVATE_KEY']).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect(text).not.toMatch(/client-secret|PRIVATE KEY/);
    expect((await see('/installed')).text).toContain('not installed yet');
    installations = [{ id: 4242 }];
    await see('/installed');
    expect(parseEnv(await readFile(file, 'utf8'))).toMatchObject({ GITHUB_APP_ID: '77', GITHUB_INSTALLATION_ID: '4242' });
  });

  test('the editors’ App gives the settings of their sign-in', async () => {
    await see(`/made?app=editors&code=good&state=${await stateOf()}`);
    expect(parseEnv(await readFile(join(directory, 'editors-app.env'), 'utf8'))).toEqual({
      GITHUB_OAUTH_CLIENT_ID: 'Iv1.made',
      GITHUB_OAUTH_CLIENT_SECRET: 'client-secret-of-the-app',
    });
  });

  test('a code that did not begin here, or that GitHub does not know, makes no file', async () => {
    expect((await see('/made?app=applications&code=good&state=other')).status).toBe(400);
    const unknown = await see(`/made?app=applications&code=old&state=${await stateOf()}`);
    expect([unknown.status, unknown.text]).toEqual([502, expect.stringContaining('make the App again')]);
    await expect(stat(join(directory, 'applications-app.env'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('no page of another site is answered', async () => {
    expect((await knock(url, { headers: { origin: 'http://evil.example' } })).status).toBe(403);
    expect((await knock(url, { headers: { host: 'evil.example' } })).status).toBe(403);
  });
});
