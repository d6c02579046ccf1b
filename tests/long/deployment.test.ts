// What an editor publishes in the emulated site repository is on the site: on its pages, at the edge and in the next issue.
import { describe, expect, it, vi } from 'vitest';
import { sampleAnswers } from '../../scripts/samples/sample-answers.ts';
import { formNamed } from '../system/applicant.ts';
import { SiteRepository } from '../system/site-repository.ts';
import { useWholeSystem } from '../system/whole-system.ts';
import { knock } from '../unit/local/knock.ts';

/** Builds take their time on a busy machine: this ends only what hangs. */
const patience = { timeout: 180_000, interval: 100 };
const newQuestion = `      - kind: short text
        name: favorite-picture-book
        label: Favorite picture book
        subject: your favorite picture book
        visibility: committee
        maxCharacters: 120
`;

describe('a system that deploys', { timeout: 600_000 }, () => {
  const lines: string[] = [];
  const system = useWholeSystem({ log: (line) => lines.push(line), deployments: true });
  const repository = () => new SiteRepository(system().local.githubUrl);
  const statusOf = (sha: string, context: string) =>
    vi.waitUntil(async () => {
      const status = (await repository().statuses(sha)).find((one) => one.context === context);
      return status !== undefined && status.state !== 'pending' ? status : undefined;
    }, patience);
  const checkOf = (ref: string) =>
    vi.waitUntil(async () => [await repository().check(ref)].find((one) => one !== undefined && one !== 'in_progress'), patience);
  const home = async () => (await fetch(system().url('/'))).text();

  it('shows a new deadline and asks a new question as soon as they are on main', async () => {
    expect(await home()).toContain('August 29, 2014');
    await repository().commit('content/cycles/2014-fall.yml', (yaml) => yaml.replace('closes: 2014-08-29', 'closes: 2014-08-28'));
    const sha = await repository().commit('content/forms/mentor.yml', (yaml) =>
      yaml.replace('      - kind: telephone\n', `${newQuestion}$&`),
    );
    expect(await statusOf(sha, 'deploy')).toMatchObject({ state: 'success' });
    expect(await home()).toContain('Thursday, August 28, 2014');
    expect(await (await fetch(system().url('/apply/mentor/'))).text()).toContain('Favorite picture book');
    expect(lines.filter((line) => /^Deployed ".*" in \d+\.\d s$/.test(line)).length).toBeGreaterThan(1);

    const answers = sampleAnswers(await formNamed('mentor'));
    const send = (body: object) => {
      const headers = { 'content-type': 'application/json' };
      return fetch(system().url('/api/applications/mentor'), { method: 'POST', headers, body: JSON.stringify(body) });
    };
    const without = await send({ answers });
    expect(without.status).toBe(422);
    expect(await without.json()).toMatchObject({ fields: [{ field: 'favorite-picture-book' }] });
    const sent = await send({ answers: { ...answers, 'favorite-picture-book': 'The Snowy Day' } });
    expect(sent.status).toBe(201);
    const { reference } = (await sent.json()) as { reference: string };
    const issue = await vi.waitUntil(
      async () => (await system().issues()).find(({ title }) => title.startsWith(reference)),
      patience,
    );
    expect(issue?.body).toContain('Favorite picture book');
    expect(issue?.body).toContain('The Snowy Day');
  });

  it('previews what is not published yet, at an address of its own, and publishes it when it is merged', async () => {
    const pull = await repository().propose('cms/news/preview', 'content/program.yml', (yaml) =>
      yaml.replace(/^name: .*$/m, 'name: A Name in Preview'),
    );
    const status = await statusOf(pull.sha, 'deploy-preview');
    expect(status).toMatchObject({ state: 'success', target_url: expect.stringMatching(/^http:\/\/pull-\d+\.localhost:\d+\/$/) });
    const page = await fetchPreview(status.target_url);
    expect([page.status, page.headers['x-robots-tag']]).toEqual([200, 'noindex, nofollow']);
    expect(page.text).toContain('A Name in Preview');
    expect(page.text).toContain(`<link rel="canonical" href="${status.target_url}">`);
    expect(await home()).not.toContain('A Name in Preview');
    expect((await fetchPreview(`${status.target_url}nowhere/`)).status).toBe(404);
    expect((await knock(status.target_url, { headers: { host: 'rebound.example.org' } })).status).toBe(403);
    expect(await checkOf(pull.sha)).toBe('success');

    await repository().merge(pull.number);
    await vi.waitUntil(async () => (await home()).includes('A Name in Preview'), patience);
    await vi.waitUntil(async () => (await fetchPreview(status.target_url)).status === 404, patience);
  });

  it('takes every answer that is sent while it deploys', async () => {
    const sha = await repository().commit('content/program.yml', (yaml) => yaml.replace(/^name: .*$/m, 'name: A Third Name'));
    const form = await formNamed('goal-sheet');
    const addresses: string[] = [];
    const isDeployed = () =>
      repository()
        .statuses(sha)
        .then((all) => all.some(({ state }) => state === 'success'));
    while (!(await isDeployed())) {
      const answers = sampleAnswers(form, { email: `goal-${addresses.length}@example.org` });
      const reply = await fetch(system().url('/api/goal-sheets'), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ answers }),
      });
      expect(reply.status).toBe(201);
      addresses.push(((await reply.json()) as { statusUrl: string }).statusUrl);
    }
    expect(await home()).toContain('A Third Name');
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect((await fetch(address)).status).toBe(200);
  });

  it('keeps the site and says why, where the content has a problem', async () => {
    const before = await home();
    const wrong = (yaml: string) => yaml.replace('closes: 2014-08-28', 'closes: 2014-13-28');
    const pull = await repository().propose('cms/cycles/wrong', 'content/cycles/2014-fall.yml', wrong);
    expect(await statusOf(pull.sha, 'deploy-preview')).toMatchObject({
      state: 'failure',
      description: expect.stringContaining('content/cycles/2014-fall.yml'),
    });
    expect(await checkOf(pull.sha)).toBe('failure');

    const sha = await repository().commit('content/cycles/2014-fall.yml', wrong);
    const status = await statusOf(sha, 'deploy');
    expect(status).toMatchObject({ state: 'failure', description: expect.stringContaining('content/cycles/2014-fall.yml') });
    expect(lines.join('\n')).toMatch(/Not deployed: .*\n\s+content\/cycles\/2014-fall\.yml/);
    expect(await (await fetch(status.target_url)).text()).toContain('content/cycles/2014-fall.yml');
    expect(await home()).toBe(before);
    expect((await fetch(system().url('/api/health'))).status).toBe(200);
  });
});

/** A browser sends `*.localhost` to this machine; Node asks the network. */
async function fetchPreview(address: string) {
  const { hostname, origin, pathname } = new URL(address);
  expect(hostname).toMatch(/\.localhost$/);
  return knock(origin, { path: pathname });
}
