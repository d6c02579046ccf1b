// Decap's own client against the emulated GitHub: what an editor does there has to go as it goes at github.com.
import { describe, expect, test } from 'vitest';
import { decapEditor } from './decap-editor.ts';
import { answer, asker, site, useDecapOnGithub } from './decap-on-github.ts';

const decap = useDecapOnGithub();
const { ask, json, pullOf } = asker(decap);
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]);

describe('an entry in the editorial workflow', () => {
  test('goes from draft over review and ready to the site, and keeps what others published meanwhile', async () => {
    expect(await decap().editor.api.hasWriteAccess()).toBe(true);
    await decap().editor.begin('new', answer('First'));
    expect(await decap().editor.api.listUnpublishedBranches()).toContain('cms/faq/new');
    expect(await decap().editor.api.retrieveUnpublishedEntryData('faq/new')).toMatchObject({
      status: 'draft',
      pullRequestAuthor: 'Editor',
      diffs: [{ path: 'content/faq/new.mdx', newFile: true }],
    });

    await decap().editor.goOn('new', answer('Second'));
    const [file] = (await decap().editor.api.retrieveUnpublishedEntryData('faq/new')).diffs;
    expect(await decap().editor.api.readFile('content/faq/new.mdx', file?.id ?? '')).toContain('Second');

    await decap().chair.begin('other', answer('Other'));
    await decap().chair.api.publishUnpublishedEntry('faq', 'other');

    for (const status of ['pending_review', 'pending_publish']) {
      await decap().editor.api.updateUnpublishedEntryStatus('faq', 'new', status);
      expect((await decap().editor.api.retrieveUnpublishedEntryData('faq/new')).status).toBe(status);
      expect((await pullOf('new')).labels.map(({ name }: { name: string }) => name)).toEqual([`decap-cms/${status}`]);
    }
    await decap().editor.api.publishUnpublishedEntry('faq', 'new');

    expect(await decap().editor.read('content/faq/new.mdx')).toContain('Second');
    expect(await decap().editor.read('content/faq/other.mdx')).toContain('Other');
    expect(await decap().editor.api.listUnpublishedBranches()).not.toContain('cms/faq/new');
    expect(await pullOf('new', 'all')).toMatchObject({ state: 'closed', merged: true });
    const [commit] = await json(`${site}/commits?sha=main`);
    expect(commit.parents).toHaveLength(2);
    const [authorship] = await json(`${site}/commits?sha=main&path=content/faq/new.mdx`);
    expect(authorship.commit.author.name).toBe('Editor');
  });

  test('can be thrown away, twice', async () => {
    await decap().editor.begin('away', answer('Away'));
    await decap().editor.api.deleteUnpublishedEntry('faq', 'away');
    expect(await pullOf('away', 'all')).toMatchObject({ state: 'closed', merged: false });
    await decap().editor.api.deleteBranch('cms/faq/away');
    await expect(decap().editor.read('content/faq/away.mdx')).rejects.toMatchObject({ status: 404 });
  });

  test('may change what is on the site, with a picture, and goes when it is published', async () => {
    await decap().editor.begin('who-can-be-a-mentor', answer('Changed'), [{ path: 'content/media/new.png', bytes: picture }]);
    const { diffs } = await decap().editor.api.retrieveUnpublishedEntryData('faq/who-can-be-a-mentor');
    expect(diffs.map(({ path, newFile }) => [path, newFile]).sort()).toEqual([
      ['content/faq/who-can-be-a-mentor.mdx', false],
      ['content/media/new.png', true],
    ]);
    await decap().editor.api.publishUnpublishedEntry('faq', 'who-can-be-a-mentor');
    const blob = await decap().editor.api.readFile('content/media/new.png', null, { parseText: false });
    expect(new Uint8Array(await (blob as Blob).arrayBuffer())).toEqual(picture);
    expect(await decap().editor.api.listFiles('content/media')).toMatchObject([{ path: 'content/media/new.png', size: 8 }]);
    await decap().editor.api.deleteFiles(['content/media/new.png'], 'Take the picture away');
    expect(await decap().editor.api.listFiles('content/media')).toEqual([]);
    expect((await decap().editor.api.listFiles('content', { depth: 3 })).length).toBeGreaterThan(100);
  });

  test('is found by the next editor, who goes on with it', async () => {
    await decap().editor.begin('shared', answer('Mine'));
    expect(await decap().chair.api.retrieveUnpublishedEntryData('faq/shared')).toMatchObject({ pullRequestAuthor: 'Editor' });
    await decap().chair.goOn('shared', answer('Ours'));
    expect(await decap().editor.read('content/faq/shared.mdx', 'cms/faq/shared')).toContain('Ours');
    const second = await ask('POST', `${site}/pulls`, { title: 'a', head: 'alsc:cms/faq/shared', base: 'main' });
    expect(second.status).toBe(422);
    expect(await second.json()).toMatchObject({
      errors: [{ message: 'A pull request already exists for alsc:cms/faq/shared.' }],
    });
  });

  test('has notes, and a reader who knows them already is told so', async () => {
    await decap().editor.begin('noted', answer('Noted'));
    await decap().editor.api.addNoteToEntry('faq', 'noted', { content: 'Shorter?', author: 'Editor' }, 'Noted');
    expect(await decap().editor.api.getEntryNotes('faq', 'noted')).toHaveLength(1);
    expect(await decap().editor.api.getEntryNotes('faq', 'absent')).toHaveLength(0);
    const { items } = await json('/search/issues?q=repo:alsc/mentoring-site label:decap-cms-notes');
    const first = await decap().editor.api.getIssueWithETag(items[0].number, null);
    expect(first).toMatchObject({ status: 200, etag: expect.stringMatching(/^W\/"/) });
    expect(await decap().editor.api.getIssueWithETag(items[0].number, first.etag ?? '')).toEqual({ status: 304 });
  });
});

describe('a merge', () => {
  test('joins two changes of one file where they do not touch', async () => {
    const text = (top: string, bottom: string) => `${top}\n${'same\n'.repeat(8)}${bottom}\n`;
    await decap().chair.begin('joined', text('top', 'bottom'));
    await decap().chair.api.publishUnpublishedEntry('faq', 'joined');
    await decap().editor.begin('joined', text('TOP', 'bottom'));
    await decap().chair.saveToMain('joined', text('top', 'BOTTOM'));
    await decap().editor.api.publishUnpublishedEntry('faq', 'joined');
    expect(await decap().editor.read('content/faq/joined.mdx')).toBe(text('TOP', 'BOTTOM'));
  });

  test('is refused with 405 where both sides changed the same words, and with 409 where the branch has moved', async () => {
    await decap().chair.begin('fought', answer('Before'));
    await decap().chair.api.publishUnpublishedEntry('faq', 'fought');
    await decap().editor.begin('fought', answer('Mine'));
    const pull = await pullOf('fought');
    await decap().chair.saveToMain('fought', answer('Theirs'));
    const refused = await ask('PUT', `${site}/pulls/${pull.number}/merge`, { sha: pull.head.sha, merge_method: 'merge' });
    expect([refused.status, (await refused.json()).message]).toEqual([405, 'Pull Request is not mergeable']);

    await decap().editor.goOn('fought', answer('Mine again'));
    const moved = await ask('PUT', `${site}/pulls/${pull.number}/merge`, { sha: pull.head.sha });
    expect(moved.status).toBe(409);
    expect((await pullOf('fought')).head.sha).not.toBe(pull.head.sha);
  });

  test('squashed has one parent', async () => {
    await decap().editor.begin('squashed', answer('Squashed'));
    const { number } = await pullOf('squashed');
    const merged = await (await ask('PUT', `${site}/pulls/${number}/merge`, { merge_method: 'squash' })).json();
    expect((await json(`${site}/git/commits/${merged.sha}`)).parents).toHaveLength(1);
    const again = await ask('PUT', `${site}/pulls/${number}/merge`, {});
    expect(again.status).toBe(405);
  });

  test('is not for those who may only read, nor is anything else of an entry', async () => {
    await decap().editor.begin('guarded', answer('Guarded'));
    const { number } = await pullOf('guarded');
    expect(await decapEditor(decap().Client, decap().url, 'outsider').api.hasWriteAccess()).toBe(false);
    const relabel = await ask('PUT', `${site}/issues/${number}/labels`, { labels: ['decap-cms/draft'] }, 'outsider');
    const close = await ask('PATCH', `${site}/pulls/${number}`, { state: 'closed' }, 'outsider');
    expect([relabel.status, close.status]).toEqual([403, 403]);
    const main = (await decap().editor.api.getBranch('main')).commit.sha;
    expect((await ask('PUT', `${site}/pulls/${number}/merge`, {}, 'outsider')).status).toBe(403);
    expect((await decap().editor.api.getBranch('main')).commit.sha).toBe(main);
  });
});
