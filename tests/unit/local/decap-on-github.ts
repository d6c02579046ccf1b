// Decap's own client against the emulated GitHub, for the tests of one file.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { loadLocalSecrets } from '../../../scripts/local/local-secrets.ts';
import { findFreePort } from '../../../scripts/local/ports.ts';
import type { RunningService } from '../../../scripts/local/running-service.ts';
import { startGithub } from '../../../scripts/local/start-github.ts';
import { type DecapClientClass, loadDecapClient } from './decap-client.ts';
import { decapEditor, type Editor } from './decap-editor.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }); // ends what hangs: a busy machine takes its time

const root = new URL('../../..', import.meta.url).pathname;
export const site = '/repos/alsc/mentoring-site';
/** Whose pages may ask it. */
export const siteUrl = 'http://localhost:9';

/** A question and its answer, as a file of content/faq. */
export const answer = (text: string) => `---\nquestion: ${text}?\n---\n\n${text}.\n`;

/** An emulated GitHub with Decap's clients of two people. */
export interface DecapOnGithub {
  readonly url: string;
  readonly Client: DecapClientClass;
  readonly editor: Editor;
  readonly chair: Editor;
}

/** Starts an emulated GitHub before the tests of a file and stops it after them. */
export function useDecapOnGithub(): () => DecapOnGithub {
  let dataDirectory = '';
  let github: RunningService | undefined;
  let decap: DecapOnGithub | undefined;
  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'github-'));
    const secrets = await loadLocalSecrets(join(dataDirectory, 'secrets.json'));
    const onError = (error: unknown) => expect.fail(String(error));
    const surroundings = { siteUrl, dataDirectory, secrets, wished: { labels: [], milestones: [] }, root };
    github = await startGithub({ port: await findFreePort(), ...surroundings, onError });
    const Client = await loadDecapClient();
    const { url } = github;
    decap = { url, Client, editor: decapEditor(Client, url, 'editor'), chair: decapEditor(Client, url, 'chair') };
  });
  afterAll(async () => {
    await github?.stop();
    await rm(dataDirectory, { recursive: true });
  });
  return () => {
    if (!decap) throw new Error('the emulated GitHub has not started');
    return decap;
  };
}

/** Asks the API as somebody with a token of their own. */
export function asker(decap: () => DecapOnGithub) {
  const ask = (method: string, path: string, body?: object, login = 'editor') =>
    fetch(decap().url + path, {
      method,
      headers: { authorization: `token local-${login}`, 'content-type': 'application/json; charset=utf-8' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const json = async (path: string) => (await ask('GET', path)).json();
  const pullOf = async (slug: string, state = 'open') => {
    const [pull] = await json(`${site}/pulls?head=alsc:cms/faq/${slug}&base=main&state=${state}&per_page=100`);
    return pull;
  };
  return { ask, json, pullOf };
}
