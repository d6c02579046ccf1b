// Decap's own client against the emulated GitHub: what an editor does there has to go as it goes at github.com.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLocalSecrets } from '../../../scripts/local/local-secrets.ts';
import { findFreePort } from '../../../scripts/local/ports.ts';
import type { RunningService } from '../../../scripts/local/running-service.ts';
import { startGithub } from '../../../scripts/local/start-github.ts';
import { type DecapClientClass, loadDecapClient } from './decap-client.ts';
import { decapEditor, type Editor } from './decap-editor.ts';

const root = new URL('../../..', import.meta.url).pathname;
const site = '/repos/alsc/mentoring-site';
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]);
const answer = (text: string) => `---\nquestion: ${text}?\n---\n\n${text}.\n`;

let dataDirectory: string;
let github: RunningService;
let Client: DecapClientClass;
let editor: Editor;
let chair: Editor;
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'github-'));
  const secrets = await loadLocalSecrets(join(dataDirectory, 'secrets.json'));
  const onError = (error: unknown) => expect.fail(String(error));
  const surroundings = { siteUrl: 'http://localhost:9', dataDirectory, secrets, wished: { labels: [], milestones: [] }, root };
  github = await startGithub({ port: await findFreePort(), ...surroundings, onError });
  Client = await loadDecapClient();
  editor = decapEditor(Client, github.url, 'editor');
  chair = decapEditor(Client, github.url, 'chair');
});
afterAll(async () => {
  await github?.stop();
  await rm(dataDirectory, { recursive: true });
});

const ask = (method: string, path: string, body?: object, login = 'editor') =>
  fetch(github.url + path, {
    method,
    headers: { authorization: `token local-${login}`, 'content-type': 'application/json; charset=utf-8' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const json = async (path: string) => (await ask('GET', path)).json();
const pullOf = async (slug: string, state = 'open') => {
  const [pull] = await json(`${site}/pulls?head=alsc:cms/faq/${slug}&base=main&state=${state}&per_page=100`);
  return pull;
};

describe('an entry in the editorial workflow', () => {
  test('goes from draft over review and ready to the site, and keeps what others published meanwhile', async () => {
    expect(await editor.api.hasWriteAccess()).toBe(true);
    await editor.begin('new', answer('First'));
    expect(await editor.api.listUnpublishedBranches()).toContain('cms/faq/new');
    expect(await editor.api.retrieveUnpublishedEntryData('faq/new')).toMatchObject({
      status: 'draft',
      pullRequestAuthor: 'Editor',
      diffs: [{ path: 'content/faq/new.mdx', newFile: true }],
    });

    await editor.goOn('new', answer('Second'));
    const [file] = (await editor.api.retrieveUnpublishedEntryData('faq/new')).diffs;
    expect(await editor.api.readFile('content/faq/new.mdx', file?.id ?? '')).toContain('Second');

    await chair.begin('other', answer('Other'));
    await chair.api.publishUnpublishedEntry('faq', 'other');

    for (const status of ['pending_review', 'pending_publish']) {
      await editor.api.updateUnpublishedEntryStatus('faq', 'new', status);
      expect((await editor.api.retrieveUnpublishedEntryData('faq/new')).status).toBe(status);
      expect((await pullOf('new')).labels.map(({ name }: { name: string }) => name)).toEqual([`decap-cms/${status}`]);
    }
    await editor.api.publishUnpublishedEntry('faq', 'new');

    expect(await editor.read('content/faq/new.mdx')).toContain('Second');
    expect(await editor.read('content/faq/other.mdx')).toContain('Other');
    expect(await editor.api.listUnpublishedBranches()).not.toContain('cms/faq/new');
    expect(await pullOf('new', 'all')).toMatchObject({ state: 'closed', merged: true });
    const [commit] = await json(`${site}/commits?sha=main`);
    expect(commit.parents).toHaveLength(2);
    const [authorship] = await json(`${site}/commits?sha=main&path=content/faq/new.mdx`);
    expect(authorship.commit.author.name).toBe('Editor');
  });

  test('can be thrown away, twice', async () => {
    await editor.begin('away', answer('Away'));
    await editor.api.deleteUnpublishedEntry('faq', 'away');
    expect(await pullOf('away', 'all')).toMatchObject({ state: 'closed', merged: false });
    await editor.api.deleteBranch('cms/faq/away');
    await expect(editor.read('content/faq/away.mdx')).rejects.toMatchObject({ status: 404 });
  });

  test('may change what is on the site, with a picture, and goes when it is published', async () => {
    await editor.begin('who-can-be-a-mentor', answer('Changed'), [{ path: 'content/media/new.png', bytes: picture }]);
    const { diffs } = await editor.api.retrieveUnpublishedEntryData('faq/who-can-be-a-mentor');
    expect(diffs.map(({ path, newFile }) => [path, newFile]).sort()).toEqual([
      ['content/faq/who-can-be-a-mentor.mdx', false],
      ['content/media/new.png', true],
    ]);
    await editor.api.publishUnpublishedEntry('faq', 'who-can-be-a-mentor');
    const blob = await editor.api.readFile('content/media/new.png', null, { parseText: false });
    expect(new Uint8Array(await (blob as Blob).arrayBuffer())).toEqual(picture);
    expect(await editor.api.listFiles('content/media')).toMatchObject([{ path: 'content/media/new.png', size: 8 }]);
    await editor.api.deleteFiles(['content/media/new.png'], 'Take the picture away');
    expect(await editor.api.listFiles('content/media')).toEqual([]);
    expect((await editor.api.listFiles('content', { depth: 3 })).length).toBeGreaterThan(100);
  });

  test('is found by the next editor, who goes on with it', async () => {
    await editor.begin('shared', answer('Mine'));
    expect(await chair.api.retrieveUnpublishedEntryData('faq/shared')).toMatchObject({ pullRequestAuthor: 'Editor' });
    await chair.goOn('shared', answer('Ours'));
    expect(await editor.read('content/faq/shared.mdx', 'cms/faq/shared')).toContain('Ours');
    const second = await ask('POST', `${site}/pulls`, { title: 'a', head: 'alsc:cms/faq/shared', base: 'main' });
    expect(second.status).toBe(422);
    expect(await second.json()).toMatchObject({
      errors: [{ message: 'A pull request already exists for alsc:cms/faq/shared.' }],
    });
  });

  test('has notes, and a reader who knows them already is told so', async () => {
    await editor.begin('noted', answer('Noted'));
    await editor.api.addNoteToEntry('faq', 'noted', { content: 'Shorter?', author: 'Editor' }, 'Noted');
    expect(await editor.api.getEntryNotes('faq', 'noted')).toHaveLength(1);
    expect(await editor.api.getEntryNotes('faq', 'absent')).toHaveLength(0);
    const { items } = await json('/search/issues?q=repo:alsc/mentoring-site label:decap-cms-notes');
    const first = await editor.api.getIssueWithETag(items[0].number, null);
    expect(first).toMatchObject({ status: 200, etag: expect.stringMatching(/^W\/"/) });
    expect(await editor.api.getIssueWithETag(items[0].number, first.etag ?? '')).toEqual({ status: 304 });
  });
});

describe('a merge', () => {
  test('joins two changes of one file where they do not touch', async () => {
    const text = (top: string, bottom: string) => `${top}\n${'same\n'.repeat(8)}${bottom}\n`;
    await chair.begin('joined', text('top', 'bottom'));
    await chair.api.publishUnpublishedEntry('faq', 'joined');
    await editor.begin('joined', text('TOP', 'bottom'));
    await chair.saveToMain('joined', text('top', 'BOTTOM'));
    await editor.api.publishUnpublishedEntry('faq', 'joined');
    expect(await editor.read('content/faq/joined.mdx')).toBe(text('TOP', 'BOTTOM'));
  });

  test('is refused with 405 where both sides changed the same words, and with 409 where the branch has moved', async () => {
    await chair.begin('fought', answer('Before'));
    await chair.api.publishUnpublishedEntry('faq', 'fought');
    await editor.begin('fought', answer('Mine'));
    const pull = await pullOf('fought');
    await chair.saveToMain('fought', answer('Theirs'));
    const refused = await ask('PUT', `${site}/pulls/${pull.number}/merge`, { sha: pull.head.sha, merge_method: 'merge' });
    expect([refused.status, (await refused.json()).message]).toEqual([405, 'Pull Request is not mergeable']);

    await editor.goOn('fought', answer('Mine again'));
    const moved = await ask('PUT', `${site}/pulls/${pull.number}/merge`, { sha: pull.head.sha });
    expect(moved.status).toBe(409);
    expect((await pullOf('fought')).head.sha).not.toBe(pull.head.sha);
  });

  test('squashed has one parent', async () => {
    await editor.begin('squashed', answer('Squashed'));
    const { number } = await pullOf('squashed');
    const merged = await (await ask('PUT', `${site}/pulls/${number}/merge`, { merge_method: 'squash' })).json();
    expect((await json(`${site}/git/commits/${merged.sha}`)).parents).toHaveLength(1);
    const again = await ask('PUT', `${site}/pulls/${number}/merge`, {});
    expect(again.status).toBe(405);
  });

  test('is not for those who may only read, nor is anything else of an entry', async () => {
    await editor.begin('guarded', answer('Guarded'));
    const { number } = await pullOf('guarded');
    expect(await decapEditor(Client, github.url, 'outsider').api.hasWriteAccess()).toBe(false);
    const relabel = await ask('PUT', `${site}/issues/${number}/labels`, { labels: ['decap-cms/draft'] }, 'outsider');
    const close = await ask('PATCH', `${site}/pulls/${number}`, { state: 'closed' }, 'outsider');
    expect([relabel.status, close.status]).toEqual([403, 403]);
    const main = (await editor.api.getBranch('main')).commit.sha;
    expect((await ask('PUT', `${site}/pulls/${number}/merge`, {}, 'outsider')).status).toBe(403);
    expect((await editor.api.getBranch('main')).commit.sha).toBe(main);
  });
});

describe('a branch', () => {
  test('that has moved on is not moved back, and one that is not there does not exist', async () => {
    const { sha: old } = (await editor.api.getBranch('main')).commit;
    await editor.begin('moves', answer('Moves'));
    await editor.api.publishUnpublishedEntry('faq', 'moves');
    await expect(editor.api.patchBranch('main', old)).rejects.toMatchObject({ status: 422 });
    const gone = await ask('PATCH', `${site}/git/refs/heads/cms%2Ffaq%2Fnone`, { sha: old, force: true });
    expect([gone.status, (await gone.json()).message]).toEqual([422, 'Reference does not exist']);
  });

  test('lies neither above nor below another, and Decap names the one in the way', async () => {
    const { sha } = (await editor.api.getBranch('main')).commit;
    await editor.api.createBranch('cms/above', sha);
    await expect(editor.api.createBranch('cms/above/below', sha)).rejects.toThrow(/cms\/above/);
  });

  test('without anything new, or that is not there, gets no pull request', async () => {
    const { sha } = (await editor.api.getBranch('main')).commit;
    await editor.api.createBranch('cms/faq/idle', sha);
    for (const head of ['alsc:cms/faq/idle', 'alsc:cms/faq/nowhere']) {
      expect((await ask('POST', `${site}/pulls`, { title: 'a', head, base: 'main' })).status, head).toBe(422);
    }
    expect((await ask('GET', `${site}/branches/cms%2Ffaq%2Fnowhere`)).status).toBe(404);
  });

  test('that is deleted takes its open pull request with it', async () => {
    await editor.begin('orphan', answer('Orphan'));
    await editor.api.deleteBranch('cms/faq/orphan');
    expect(await pullOf('orphan', 'all')).toMatchObject({ state: 'closed', merged: false });
  });
});

describe('a pull request', () => {
  test('names its files and its commits', async () => {
    await editor.begin('listed', answer('Listed'));
    const { number } = await pullOf('listed');
    const files = await json(`${site}/pulls/${number}/files`);
    expect(files).toMatchObject([{ filename: 'content/faq/listed.mdx', status: 'added' }]);
    expect(await json(`${site}/pulls/${number}/commits`)).toMatchObject([{ commit: { message: 'Write “listed”' } }]);
  });

  test('carries the statuses of its head, the newest of each context, and Decap finds the preview there', async () => {
    await editor.begin('previewed', answer('Previewed'));
    const { head } = await pullOf('previewed');
    const post = (body: object, login?: string) => ask('POST', `${site}/statuses/${head.sha}`, body, login);
    await post({ state: 'pending', context: 'deploy-preview' });
    await post({ state: 'success', context: 'deploy-preview', target_url: 'http://pull-1.localhost:4003/' });
    expect(await editor.api.getStatuses('faq', 'previewed')).toEqual([
      { context: 'deploy-preview', target_url: 'http://pull-1.localhost:4003/', state: 'success' },
    ]);
    await post({ state: 'failure', context: 'deploy', description: 'no' });
    expect(await json(`${site}/commits/${head.sha}/status`)).toMatchObject({ state: 'failure', total_count: 2 });
    expect(await json(`${site}/commits/cms/faq/previewed/statuses`)).toHaveLength(3);
    expect((await post({ state: 'fine' })).status).toBe(422);
    expect((await post({ state: 'success' }, 'outsider')).status).toBe(404);
  });
});

describe('a browser on the site’s own address', () => {
  test('may send what Decap sends, and read what Decap reads', async () => {
    const preflight = await fetch(`${github.url}${site}/git/refs/heads/main`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:8787',
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization,content-type,if-none-match',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PATCH');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization,content-type,if-none-match');
    const page = await ask('GET', `${site}/branches?per_page=1`);
    expect(page.headers.get('link')).toContain('rel="next"');
    expect(page.headers.get('access-control-expose-headers')).toMatch(/ETag.*Link/);
    const refused = await ask('GET', '/user', undefined, 'nobody');
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, '*']);
  });

  test('reads a file raw, and a collaborator’s right in GitHub’s words', async () => {
    const raw = await fetch(`${github.url}${site}/contents/content/program.yml?ref=main`, {
      headers: { authorization: 'token local-editor', accept: 'application/vnd.github.v3.raw' },
    });
    expect(await raw.text()).toMatch(/^name:|\nname:|title:/);
    expect(await json(`${site}/collaborators/editor/permission`)).toMatchObject({ permission: 'write' });
  });
});
