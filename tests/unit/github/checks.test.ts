// What `npm run github -- setup` and `doctor` find and put right, at the emulated GitHub.
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../../scripts/github/check.ts';
import { checks } from '../../../scripts/github/checks.ts';
import { report } from '../../../scripts/github/report.ts';
import { runChecks } from '../../../scripts/github/run-checks.ts';
import type { GithubSettings } from '../../../scripts/github/settings.ts';
import { githubApp } from '../../../scripts/local/fixed-names.ts';
import { labels } from '../../../src/domain/labels.ts';
import { applications, useGithub } from '../local/use-github.ts';

const github = useGithub();
const team = { org: 'alsc', team_slug: 'mentoring-committee' };
const site = { owner: 'alsc', repo: 'mentoring-site' };
const desired = { labels, milestones: ['Fall 2014'] };

/** A Worker as the webhook meets it. */
let worker: Server;
let answers: number;
beforeAll(async () => {
  worker = createServer((_, reply) => void reply.writeHead(answers).end());
  await new Promise<void>((resolve) => worker.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  worker.closeAllConnections();
  worker.close();
});
beforeEach(() => {
  answers = 202;
});

const workerUrl = () => `http://127.0.0.1:${(worker.address() as AddressInfo).port}`;

function settingsWith(changes: Partial<GithubSettings> = {}): GithubSettings {
  return {
    apiUrl: github().url,
    webUrl: 'https://github.com',
    token: 'local-chair',
    applications,
    team,
    site,
    siteUrl: workerUrl(),
    webhookSecret: 'w'.repeat(32),
    app: { id: String(githubApp.id), privateKey: github().appKey, installationId: githubApp.installationId },
    ...changes,
  };
}

async function doctor(changes: Partial<GithubSettings> = {}, login: 'chair' | 'observer' = 'chair'): Promise<readonly Finding[]> {
  const surroundings = { settings: settingsWith(changes), client: github().as(login), desired, wait: async () => {} };
  return runChecks(checks, surroundings, false);
}

async function setup(): Promise<readonly Finding[]> {
  const surroundings = { settings: settingsWith(), client: github().as('chair'), desired, wait: async () => {} };
  return runChecks(
    checks.filter(({ isProof }) => !isProof),
    surroundings,
    true,
  );
}

const wrongs = (findings: readonly Finding[]) => findings.flatMap((finding) => (finding.kind === 'wrong' ? [finding.what] : []));
const notSeen = (findings: readonly Finding[]) =>
  findings.flatMap((finding) => (finding.kind === 'not seen' ? [finding.what] : []));

describe('setting up', () => {
  test('makes what is missing, then finds nothing to do, and the doctor agrees', async () => {
    const chair = github().as('chair').rest;
    await chair.issues.deleteLabel({ ...applications, name: 'cycle' });
    await chair.issues.updateLabel({ ...applications, name: 'match', color: 'ffffff' });
    await chair.issues.createLabel({ ...applications, name: 'mine' });
    const before = await doctor();
    expect(wrongs(before)).toEqual([
      'Label "cycle".',
      expect.stringMatching(/^Label "match" differs: color is "ffffff", should be "0052cc"/),
      `Webhook to ${workerUrl()}/api/github/webhook.`,
      'Rules of alsc/mentoring-site: main is not deleted, and main keeps its history (no force push).',
    ]);
    const kinds = (await setup()).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['fine', 'note']));
    const after = await doctor();
    expect([wrongs(after), notSeen(after)]).toEqual([[], []]);
    expect(after).toContainEqual({ kind: 'fine', what: 'What the webhook sends reaches the Worker, and its secret is right.' });
    expect(after).toContainEqual({
      kind: 'fine',
      what: 'The applications App has its permissions, and sees the repository and the team.',
    });
    const notes = after.flatMap((finding) => (finding.kind === 'note' ? [finding.what] : []));
    expect(notes.join('\n')).toMatch(/"mine": no table names it[\s\S]*Fall 2014 has no issue of its own yet/);
    expect(report(after).at(-1)).toBe('Everything is there.');
  });

  test('gives the team the right to write, and repairs a webhook that was switched off', async () => {
    await setup();
    const { repos } = github().as('chair').rest;
    const { data: hooks } = await repos.listWebhooks(applications);
    const own = hooks.find(({ config }) => config.url?.startsWith(workerUrl()));
    await repos.updateWebhook({ ...applications, hook_id: own?.id ?? 0, active: false, events: ['issues'] });
    await github()
      .as('chair')
      .rest.teams.removeRepoInOrg({ ...team, ...applications });
    expect(wrongs(await doctor())).toEqual([
      'alsc/mentoring-committee may not write in alsc/mentoring-applications.',
      `The webhook to ${workerUrl()}/api/github/webhook is switched off and does not tell of issue_comment.`,
    ]);
    await setup();
    expect(wrongs(await doctor())).toEqual([]);
  });
});

describe('the doctor', () => {
  test.each([
    [401, 'The Worker refuses what the webhook sends: the secrets differ.'],
    [503, 'The Worker answered 503 to a ping.'],
  ])('hears the Worker answer %i to the webhook', async (status, what) => {
    await setup();
    answers = status;
    expect(wrongs(await doctor())).toEqual([what]);
  });

  test('asks for the team itself: without Members: read the App takes nobody for a member', async () => {
    await setup();
    const [row] = github().store.collection('github.app_installations').all();
    const permissions = row?.['permissions'] as Record<string, string>;
    const { members: _, ...rest } = permissions;
    github()
      .store.collection('github.app_installations')
      .update(row?.id ?? 0, { permissions: rest });
    const found = wrongs(await doctor());
    github()
      .store.collection('github.app_installations')
      .update(row?.id ?? 0, { permissions });
    expect(found).toEqual([
      'The App lacks Members: read (of the organization).',
      'The App does not see the team alsc/mentoring-committee, so the Worker takes nobody for a member.',
    ]);
  });

  test('names the team that is not there, and the repository that everybody reads', async () => {
    await setup();
    const { repos } = github().as('chair').rest;
    await repos.update({ ...applications, private: false });
    const found = wrongs(await doctor({ team: { org: 'alsc', team_slug: 'nobody' } }));
    await repos.update({ ...applications, private: true });
    expect(found).toEqual([
      'alsc/mentoring-applications is public: everybody reads the applications.',
      'Team alsc/nobody, or the token does not see it.',
      expect.stringContaining('does not see the team alsc/nobody'),
    ]);
  });

  test('names the installations where their number is missing', async () => {
    const app = { id: String(githubApp.id), privateKey: github().appKey, installationId: undefined };
    const findings = await doctor({ app });
    expect(findings).toContainEqual(expect.objectContaining({ advice: `It is one of these: ${githubApp.installationId} (alsc).` }));
  });

  test('tells a key that GitHub does not accept from a token that it does not', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const app = { id: String(githubApp.id), privateKey, installationId: githubApp.installationId };
    expect(wrongs(await doctor({ app }))).toContain('GitHub does not accept the key of the App.');
    const elsewhere = { ...app, privateKey: github().appKey, installationId: 9 };
    expect(wrongs(await doctor({ app: elsewhere }))).toContain('GITHUB_INSTALLATION_ID is no installation of this App.');
  });

  test('says what it could not look at, for lack of a setting or of a right', async () => {
    await setup();
    const findings = await doctor({ siteUrl: undefined, site: undefined, app: undefined }, 'observer');
    expect(notSeen(findings).join('\n')).toMatch(
      /The webhook: give SITE_URL[\s\S]*App: give GITHUB_APP_ID[\s\S]*history.*SITE_REPOSITORY/,
    );
    expect(notSeen(await doctor({}, 'observer')).join('\n')).toMatch(
      /Ensure the webhook.*Give the token "Webhooks: read and write"/,
    );
    expect(report(findings).at(-1)).toMatch(/things are not looked at\.$/);
    expect(JSON.stringify(findings)).not.toMatch(/PRIVATE KEY|local-chair/);
  });

  test('stops where GitHub does not accept the token', async () => {
    const client = github().as('nobody' as 'chair');
    const surroundings = { settings: settingsWith(), client, desired, wait: async () => {} };
    await expect(runChecks(checks, surroundings, false)).rejects.toMatchObject({ status: 401 });
  });
});
