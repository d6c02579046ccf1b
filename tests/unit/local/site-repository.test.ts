import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { contentHistory } from '../../../scripts/local/deployment/content-history.ts';
import { contentFiles } from '../../../scripts/local/deployment/export-content.ts';
import { siteRepository } from '../../../scripts/local/fixed-names.ts';
import { readBlob, readBranches, repositoryId } from '../../../scripts/local/git-objects.ts';
import { loadLocalSecrets } from '../../../scripts/local/local-secrets.ts';
import { findFreePort } from '../../../scripts/local/ports.ts';
import { type RunningGithub, startGithub } from '../../../scripts/local/start-github.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }); // ends what hangs: a busy machine takes its time

let directory: string;
let root: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'site-repository-'));
  root = join(directory, 'working-tree');
  await mkdir(join(root, 'content', 'faq'), { recursive: true });
  await write('faq/a.mdx', 'a');
  await write('faq/b.mdx', 'b');
  return () => rm(directory, { recursive: true });
});

const write = (file: string, text: string) => writeFile(join(root, 'content', file), text);
const site = (github: RunningGithub) => {
  const repository = repositoryId(github.store, siteRepository);
  return { store: github.store, repository, sha: readBranches(github.store, repository).get('main') ?? '' };
};
const contentOf = (github: RunningGithub) => {
  const commit = site(github);
  return Object.fromEntries(
    [...contentFiles(commit)].map(([path, blob]) => [path, String(readBlob(commit.store, commit.repository, blob))]),
  );
};

/** One run of the emulated GitHub on the same data. */
async function run<Result>(look: (github: RunningGithub) => Promise<Result> | Result): Promise<Result> {
  const secrets = await loadLocalSecrets(join(directory, 'secrets.json'));
  const onError = (error: unknown) => expect.fail(String(error));
  const surroundings = { siteUrl: 'http://localhost:9', dataDirectory: directory, secrets, wished: { labels: [], milestones: [] } };
  const github = await startGithub({ port: await findFreePort(), ...surroundings, root, onError });
  try {
    return await look(github);
  } finally {
    await github.stop();
  }
}

const publish = (github: RunningGithub) =>
  github.chair.rest.repos.createOrUpdateFileContents({
    ...siteRepository,
    path: 'content/faq/c.mdx',
    message: 'Publish',
    content: Buffer.from('c').toString('base64'),
  });

describe('the emulated site repository, at a start', () => {
  test('follows the working tree: what is new, what changed, and what is gone', async () => {
    expect(await run(contentOf)).toEqual({ 'content/faq/a.mdx': 'a', 'content/faq/b.mdx': 'b' });
    await write('faq/a.mdx', 'A');
    await write('faq/d.mdx', 'd');
    await rm(join(root, 'content', 'faq', 'b.mdx'));
    const found = await run((github) => [github.contentBy, contentOf(github)]);
    expect(found).toEqual(['working tree', { 'content/faq/a.mdx': 'A', 'content/faq/d.mdx': 'd' }]);
  });

  test('makes no commit where nothing changed', async () => {
    const first = await run((github) => site(github).sha);
    expect(await run((github) => site(github).sha)).toBe(first);
  });

  test('stays the editors’ once one has published', async () => {
    await run(publish);
    await write('faq/a.mdx', 'A');
    const found = await run((github) => [github.contentBy, contentOf(github)]);
    expect(found).toEqual(['editors', { 'content/faq/a.mdx': 'a', 'content/faq/b.mdx': 'b', 'content/faq/c.mdx': 'c' }]);
  });
});

test('the history of the content knows when an editor published', async () => {
  const before = Date.now();
  const history = await run(async (github) => {
    await publish(github);
    return contentHistory(root, site(github));
  });
  expect(Object.keys(history)).toEqual(['content/faq/c.mdx']);
  expect(Date.parse(history['content/faq/c.mdx'] ?? '')).toBeGreaterThanOrEqual(before);
});
