import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { oauthClientId } from '../../../scripts/local/fixed-names.ts';
import { type LocalSecrets, loadLocalSecrets } from '../../../scripts/local/local-secrets.ts';
import { findFreePort } from '../../../scripts/local/ports.ts';
import type { RunningService } from '../../../scripts/local/running-service.ts';
import { startGithub } from '../../../scripts/local/start-github.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }); // ends what hangs: a busy machine takes its time

const root = new URL('../../..', import.meta.url).pathname;
const callback = 'http://localhost:9/api/cms/callback';
const verifier = 'v'.repeat(43);

let github: RunningService;
let secrets: LocalSecrets;
let dataDirectory: string;
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'github-'));
  secrets = await loadLocalSecrets(join(dataDirectory, 'secrets.json'));
  const wished = { labels: [], milestones: [] };
  const onError = (error: unknown) => expect.fail(String(error));
  const port = await findFreePort();
  github = await startGithub({ port, siteUrl: 'http://localhost:9', dataDirectory, secrets, wished, root, onError });
});
afterAll(async () => {
  await github.stop();
  await rm(dataDirectory, { recursive: true });
});

/** Visits GitHub's page and chooses an account there. */
async function codeOf(login: string): Promise<string> {
  const state = crypto.randomUUID();
  const code_challenge = createHash('sha256').update(verifier).digest('base64url');
  const query = { client_id: oauthClientId, redirect_uri: callback, scope: 'public_repo', state, code_challenge };
  const page = await (await fetch(`${github.url}/login/oauth/authorize?${new URLSearchParams(query)}`)).text();
  expect(page).toContain('Mentoring program editing');
  const body = new URLSearchParams({ login, redirect_uri: callback, scope: 'public_repo', state, client_id: oauthClientId });
  const reply = await fetch(`${github.url}/login/oauth/callback`, { method: 'POST', body, redirect: 'manual' });
  return new URL(reply.headers.get('location') ?? '').searchParams.get('code') ?? '';
}

async function change(code: string, code_verifier: string): Promise<Record<string, string>> {
  const reply = await fetch(`${github.url}/login/oauth/access_token`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ client_id: oauthClientId, client_secret: secrets.githubOauthClientSecret, code, code_verifier }),
  });
  return (await reply.json()) as Record<string, string>;
}

const ask = (path: string, token: string) => fetch(github.url + path, { headers: { authorization: `token ${token}` } });

describe('signing in at the emulated GitHub', () => {
  it('gives a token for a code and its verifier, and for no other', async () => {
    expect(await change(await codeOf('editor'), verifier)).toMatchObject({ access_token: expect.stringMatching(/^gho_/) });
    expect(await change(await codeOf('editor'), 'w'.repeat(43))).toEqual({ error: 'bad_verification_code' });
  });

  it.each([
    ['chair', '/repos/alsc/mentoring-site', { push: true, admin: true }],
    ['editor', '/repos/alsc/mentoring-site', { push: true, admin: false }],
    ['outsider', '/repos/alsc/mentoring-site', { push: false, pull: true }],
  ])('says what %s may do in %s', async (login, path, permissions) => {
    const { access_token: token = '' } = await change(await codeOf(login), verifier);
    expect(await (await ask(path, token)).json()).toMatchObject({ full_name: 'alsc/mentoring-site', permissions });
  });

  it('takes a token back when the app asks, and nobody else', async () => {
    const { access_token = '' } = await change(await codeOf('editor'), verifier);
    const revoke = (clientSecret: string) =>
      fetch(`${github.url}/applications/${oauthClientId}/token`, {
        method: 'DELETE',
        headers: { authorization: `Basic ${btoa(`${oauthClientId}:${clientSecret}`)}`, 'content-type': 'application/json' },
        body: JSON.stringify({ access_token }),
      });
    expect((await revoke('guessed')).status).toBe(401);
    expect((await ask('/user', access_token)).status).toBe(200);
    expect((await revoke(secrets.githubOauthClientSecret)).status).toBe(204);
    expect((await ask('/user', access_token)).status).toBe(401);
  });
});
