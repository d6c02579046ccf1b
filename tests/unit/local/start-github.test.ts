import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { Octokit } from 'octokit';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { connect } from '../../../functions/github/client.ts';
import { createIssue } from '../../../functions/github/create-issue.ts';
import { findDrift, mendInventory } from '../../../scripts/github/inventory.ts';
import { githubApp } from '../../../scripts/local/fixed-names.ts';
import { loadLocalSecrets } from '../../../scripts/local/local-secrets.ts';
import { findFreePort } from '../../../scripts/local/ports.ts';
import type { RunningService } from '../../../scripts/local/running-service.ts';
import { startGithub } from '../../../scripts/local/start-github.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }); // ends what hangs: a busy machine takes its time

const root = new URL('../../..', import.meta.url).pathname;
const repository = { owner: 'alsc', repo: 'mentoring-applications' };
const wished = {
  labels: [{ name: 'status: received', color: '0e8a16', description: 'Waits for the task force' }],
  milestones: ['Fall 2014'],
};

let dataDirectory: string;
const started = new Set<RunningService>();
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'github-'));
  return async () => {
    for (const service of started) await service.stop();
    started.clear();
    await rm(dataDirectory, { recursive: true });
  };
});

async function start(siteUrl = 'http://localhost:9') {
  const secrets = await loadLocalSecrets(join(dataDirectory, 'secrets.json'));
  const onError = (error: unknown) => expect.fail(String(error));
  const github = await startGithub({ port: await findFreePort(), siteUrl, dataDirectory, secrets, wished, root, onError });
  started.add(github);
  const app = {
    kind: 'app',
    appId: String(githubApp.id),
    privateKey: secrets.githubAppPrivateKey,
    installationId: githubApp.installationId,
  } as const;
  const asApp = () => connect({ apiUrl: github.url, credentials: app, owner: 'alsc', repository: 'mentoring-applications' });
  const as = (login: string) =>
    new Octokit({ baseUrl: github.url, auth: `local-${login}`, retry: { enabled: false }, throttle: { enabled: false } });
  const stop = () => {
    started.delete(github);
    return github.stop();
  };
  return { ...github, stop, asApp, as };
}

describe('the emulated GitHub', () => {
  test('keeps issues, labels, milestone and numbers over a restart on another port', async () => {
    const first = await start();
    const issue = { title: 'MENTEE-2014F-TEST1', body: 'a', labels: ['status: received'], milestone: 1 };
    expect((await createIssue(await first.asApp(), issue)).number).toBe(1);
    await first.stop();

    const second = await start();
    expect((await createIssue(await second.asApp(), issue)).number).toBe(2);
    const { data: issues } = await second.as('chair').rest.issues.listForRepo({ ...repository, direction: 'asc' });
    expect(issues.map(({ number, milestone, labels }) => [number, milestone?.title, labels.length])).toEqual([
      [1, 'Fall 2014', 1],
      [2, 'Fall 2014', 1],
    ]);
    expect(issues[0]?.html_url).toBe(`${second.url}/alsc/mentoring-applications/issues/1`);
    const { data: team } = await second.as('chair').rest.teams.listMembersInOrg({ org: 'alsc', team_slug: 'mentoring-committee' });
    expect(team).toHaveLength(7);
  });

  test('delivers one signed webhook with a GUID for each new issue, to the port of this run', async () => {
    const deliveries: { headers: Record<string, unknown>; action: unknown }[] = [];
    const receiver = createServer(async (request, reply) => {
      const body = (await json(request)) as { action: unknown };
      deliveries.push({ headers: request.headers, action: body.action });
      reply.writeHead(202).end();
    });
    const port = await findFreePort();
    await new Promise<void>((resolve) => receiver.listen(port, '127.0.0.1', resolve));
    onTestFinished(() => void receiver.close());

    await (await start()).stop();
    const github = await start(`http://localhost:${port}`);
    await createIssue(await github.asApp(), { title: 'a', body: '', labels: [], milestone: undefined });
    await expect.poll(() => deliveries.length).toBe(1);
    expect(deliveries).toMatchObject([
      {
        action: 'opened',
        headers: {
          'x-github-event': 'issues',
          'x-github-delivery': expect.stringMatching(/^[0-9a-f-]{36}$/),
          'x-hub-signature-256': expect.stringMatching(/^sha256=[0-9a-f]{64}$/),
        },
      },
    ]);
  });

  test('keeps the keys and the state from other accounts of the machine', async () => {
    await (await start()).stop();
    for (const name of ['secrets.json', 'github.json']) {
      expect((await stat(join(dataDirectory, name))).mode & 0o077).toBe(0);
    }
  });

  test('lets the editor write content and hides the applications from everyone outside the committee', async () => {
    const github = await start();
    const editor = github.as('editor');
    const content = { owner: 'alsc', repo: 'mentoring-site', path: 'content/new.md', message: 'New', content: 'YQ==' };
    expect((await editor.rest.repos.createOrUpdateFileContents(content)).status).toBe(201);
    for (const login of ['editor', 'outsider']) {
      await expect(github.as(login).rest.issues.listForRepo(repository)).rejects.toMatchObject({ status: 404 });
    }
    await expect(github.as('nobody').rest.users.getAuthenticated()).rejects.toMatchObject({ status: 401 });
  });

  test('names a tree by branch and path, and lets a commit stand for its tree, as Decap asks for', async () => {
    const github = await start();
    const tree = await fetch(`${github.url}/repos/alsc/mentoring-site/git/trees/main:content`);
    expect(await tree.json()).toMatchObject({ tree: expect.arrayContaining([expect.objectContaining({ path: 'forms' })]) });
    const editor = github.as('editor');
    const site = { owner: 'alsc', repo: 'mentoring-site' };
    const { data: main } = await editor.rest.git.getRef({ ...site, ref: 'heads/main' });
    const entry = { path: 'content/x.md', mode: '100644', type: 'blob', content: 'x' } as const;
    const { data: made } = await editor.rest.git.createTree({ ...site, base_tree: main.object.sha, tree: [entry] });
    expect(made.tree.map(({ path }) => path)).toContain('README.md');
  });
});

describe('the inventory', () => {
  test('corrects what differs, leaves what nobody knows, and finds nothing to do the second time', async () => {
    const github = await start();
    const client = github.as('chair');
    const here = { client, ...repository };
    await client.rest.issues.updateLabel({ ...repository, name: 'status: received', color: 'ffffff' });
    await client.rest.issues.createLabel({ ...repository, name: 'mine', color: '000000' });
    expect((await findDrift(here, wished)).changedLabels).toHaveLength(1);
    await mendInventory(here, wished);
    expect(await findDrift(here, wished)).toMatchObject({
      missingLabels: [],
      changedLabels: [],
      unknownLabels: ['mine'],
      missingMilestones: [],
      unknownMilestones: [],
    });
  });
});
