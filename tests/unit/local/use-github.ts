// An emulated GitHub for the tests of one file: its people, its App, and what its webhook delivered.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { App, type Octokit } from 'octokit';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { clientFor } from '../../../functions/github/client.ts';
import { type Account, applicationsRepository, githubApp, localToken } from '../../../scripts/local/fixed-names.ts';
import { loadLocalSecrets } from '../../../scripts/local/local-secrets.ts';
import { findFreePort } from '../../../scripts/local/ports.ts';
import { type RunningGithub, startGithub } from '../../../scripts/local/start-github.ts';
import { labels } from '../../../src/domain/labels.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }); // ends what hangs: a busy machine takes its time

/** One webhook as it arrived. */
export interface Arrival {
  readonly event: unknown;
  readonly delivery: unknown;
  readonly body: Record<string, unknown>;
}

export interface GithubForTests extends RunningGithub {
  /** A client of an account. */
  as(login: Account): Octokit;
  /** A client of the applications App, with fewer permissions where they are named. */
  asApp(permissions?: Readonly<Record<string, string>>): Promise<Octokit>;
  readonly arrivals: readonly Arrival[];
  /** The applications App's key. */
  readonly appKey: string;
  /** Whose pages may ask the API. */
  readonly siteUrl: string;
}

export const applications = applicationsRepository;
const root = new URL('../../..', import.meta.url).pathname;

/** Starts an emulated GitHub before the tests of a file and stops it after them. */
export function useGithub(): () => GithubForTests {
  const arrivals: Arrival[] = [];
  const receiver = createServer(async (request, reply) => {
    const body = (await json(request)) as Record<string, unknown>;
    arrivals.push({ event: request.headers['x-github-event'], delivery: request.headers['x-github-delivery'], body });
    reply.writeHead(202).end();
  });
  let dataDirectory = '';
  let github: GithubForTests | undefined;
  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'github-'));
    const secrets = await loadLocalSecrets(join(dataDirectory, 'secrets.json'));
    const port = await findFreePort();
    await new Promise<void>((resolve) => receiver.listen(port, '127.0.0.1', resolve));
    const onError = (error: unknown) => expect.fail(String(error));
    const surroundings = { siteUrl: `http://localhost:${port}`, dataDirectory, secrets, root, onError };
    const wished = { labels, milestones: ['Fall 2014'] };
    const running = await startGithub({ port: await findFreePort(), ...surroundings, wished });
    const Client = clientFor(running.url);
    const as = (login: Account) => new Client({ auth: localToken(login) });
    const asApp = async (permissions?: Readonly<Record<string, string>>) => {
      const app = new App({ appId: githubApp.id, privateKey: secrets.githubAppPrivateKey, Octokit: Client });
      const body = { installation_id: githubApp.installationId, ...(permissions && { permissions }) };
      const { data } = await app.octokit.rest.apps.createInstallationAccessToken(body);
      return new Client({ auth: data.token });
    };
    github = { ...running, as, asApp, arrivals, siteUrl: surroundings.siteUrl, appKey: secrets.githubAppPrivateKey };
  });
  afterAll(async () => {
    await github?.stop();
    receiver.closeAllConnections();
    receiver.close();
    await rm(dataDirectory, { recursive: true });
  });
  return () => {
    if (!github) throw new Error('the emulated GitHub has not started');
    return github;
  };
}
