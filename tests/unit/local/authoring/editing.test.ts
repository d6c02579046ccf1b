// What Decap does on this machine, and what the author finds in her files. Git is the real one, and so is decap-server.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { about, aboutText, authorAtWork } from './author-at-work.ts';

vi.setConfig({ testTimeout: 30_000 }); // git and decap-server are processes of their own

const picture = 'content/media/reading.webp';
const bytes = Buffer.from([0x52, 0x49, 0x46, 0x46, 0x00, 0xff, 0x0d, 0x0a, 0x0a, 0x80]);
const changed = aboutText.replace('First', 'Primary');

describe('an entry that is edited in the CMS', () => {
  test('is a branch while it is a draft, goes through review, and is in the files when it is published', async () => {
    const author = await authorAtWork();
    expect((await author.ask('info')).body).toMatchObject({ publish_modes: ['simple', 'editorial_workflow'], type: 'local_git' });
    expect(await author.open(about)).toBe(aboutText);
    expect((await author.save(about, changed)).status).toBe(200);
    expect((await author.ask('unpublishedEntries')).body).toEqual(['pages/about']);
    const draft = { collection: 'pages', slug: 'about' };
    expect((await author.ask('unpublishedEntry', draft)).body).toMatchObject({
      status: 'draft',
      diffs: [{ path: about, newFile: false }],
    });
    expect((await author.ask('updateUnpublishedEntryStatus', { ...draft, newStatus: 'pending_review' })).status).toBe(200);
    expect((await author.ask('unpublishedEntry', { id: 'pages/about' })).body).toMatchObject({ status: 'pending_review' });
    expect(await author.read(about)).toBe(aboutText);

    expect((await author.publish()).status).toBe(200);
    expect(await author.read(about)).toBe(changed);
    expect((await author.ask('unpublishedEntries')).body).toEqual([]);
    expect(await author.git('log', '--format=%s', 'main')).toBe(
      `Update about\nChanged in the files: ${about}\nAn empty beginning\n`,
    );
    expect((await author.git('branch', '--format=%(refname:short)')).trim()).toBe('main');
    expect(author.lines).toEqual([`From the CMS: ${about}`]);
  });

  test('may be new, and bring a picture, byte for byte', async () => {
    const author = await authorAtWork();
    const assets = [{ path: picture, content: bytes.toString('base64'), encoding: 'base64' }];
    await author.save('content/pages/new.md', '---\ntitle: New\n---\n', { slug: 'new', assets });
    await author.publish('new');
    expect(await author.read('content/pages/new.md')).toBe('---\ntitle: New\n---\n');
    expect(await readFile(join(author.root, picture))).toEqual(bytes);
    expect((await author.ask('getMedia', { mediaFolder: 'content/media' })).body).toMatchObject([
      { path: picture, content: bytes.toString('base64') },
    ]);
  });

  test('can be deleted, and the terminal says how to see it again', async () => {
    const author = await authorAtWork();
    await author.open(about);
    expect((await author.delete(about)).status).toBe(200);
    expect(await author.read(about)).toBeUndefined();
    const [, words = ''] = /git -C \.data\/authoring (.*)$/.exec(author.lines.at(-1) ?? '') ?? [];
    expect(await author.git(...words.split(' '))).toBe(aboutText);
  });

  test('stays a draft when the system is stopped and started', async () => {
    const author = await authorAtWork();
    await author.open(about);
    await author.save(about, changed);
    await author.stop();
    // What a power cut in the middle of a commit, and a draft that was thrown away by hand, leave behind.
    await author.write('.data/authoring/.git/index.lock', '');
    await author.write('.data/authoring/.git/rebase-merge/head-name', 'refs/heads/cms/pages/about\n');
    await author.git('branch', 'base/pages/gone');
    await author.write('content/pages/other.md', 'Written meanwhile.\n');
    await author.start();
    expect((await author.ask('unpublishedEntry', { id: 'pages/about' })).body).toMatchObject({
      status: 'draft',
      diffs: [{ path: about }],
    });
    expect((await author.save(about, changed)).status).toBe(200);
    await author.publish();
    expect([await author.read(about), await author.read('content/pages/other.md')]).toEqual([changed, 'Written meanwhile.\n']);
    expect(await author.git('branch', '--format=%(refname:short)')).toBe('main\n');
  });

  test('may come back to what it was, and the board of drafts still opens', async () => {
    const author = await authorAtWork();
    await author.open(about);
    await author.save(about, changed);
    await author.save(about, aboutText);
    expect((await author.ask('unpublishedEntries')).body).toEqual([]);
    expect(await author.ask('unpublishedEntry', { id: 'pages/about' })).toEqual({ status: 200, body: null });
    await author.save(about, changed);
    expect((await author.ask('unpublishedEntries')).body).toEqual(['pages/about']);
  });
});

test('an entry that is unpublished is gone from the files, and is a draft that can be published again', async () => {
  const author = await authorAtWork();
  await author.open(about);
  // Decap deletes it, and then saves it.
  await author.delete(about);
  await author.save(about, aboutText);
  expect(await author.read(about)).toBeUndefined();
  expect((await author.ask('unpublishedEntries')).body).toEqual(['pages/about']);
  await author.publish();
  expect(await author.read(about)).toBe(aboutText);
});

describe('a file that the author edits by hand', () => {
  test('is shown by the CMS as it is now, also where it is new or gone', async () => {
    const author = await authorAtWork();
    await author.write(about, changed);
    expect(await author.open(about)).toBe(changed);
    await author.write('content/pages/other.md', 'New.\n');
    const folder = { folder: 'content/pages', extension: 'md', depth: 1 };
    expect((await author.ask('entriesByFolder', folder)).body).toMatchObject([{ data: changed }, { data: 'New.\n' }]);
    await author.remove('content/pages/other.md');
    expect((await author.ask('entriesByFolder', folder)).body).toHaveLength(1);
    expect(author.lines).toEqual([]);
  });

  test('keeps her lines when an entry is published that was opened before', async () => {
    const author = await authorAtWork();
    await author.open(about);
    await author.write(about, aboutText.replace('Third', 'Last'));
    await author.save(about, changed);
    expect((await author.publish()).status).toBe(200);
    expect(await author.read(about)).toBe(changed.replace('Third', 'Last'));
  });

  test('keeps her lines also where a draft is saved again after they came', async () => {
    const author = await authorAtWork();
    await author.open(about);
    await author.save(about, changed);
    await author.write(about, aboutText.replace('Third', 'Last'));
    await author.save(about, changed.replace('Second', 'Middle'));
    await author.publish();
    expect(await author.read(about)).toBe(changed.replace('Second', 'Middle').replace('Third', 'Last'));
    // The browser still shows what it published: a further save there must not take her line back either.
    await author.save(about, changed.replace('Second', 'Central'));
    await author.publish();
    expect(await author.read(about)).toBe(changed.replace('Second', 'Central').replace('Third', 'Last'));
  });

  test('is left alone where the draft has other words in the same line: both sides are told, and both texts stay', async () => {
    const author = await authorAtWork();
    await author.open(about);
    const own = aboutText.replace('First', 'Foremost');
    await author.write(about, own);
    expect((await author.save(about, changed)).status).toBe(200);
    const told = { error: expect.stringContaining(`Not published: ${about} changed in the same lines`) };
    expect(await author.publish()).toEqual({ status: 409, body: told });
    expect(author.lines.at(-1)).toContain('Nothing is lost');
    expect(await author.read(about)).toBe(own);
    expect(
      (await author.ask('unpublishedEntryDataFile', { id: 'pages/about', collection: 'pages', slug: 'about', path: about })).body,
    ).toEqual({ data: changed });

    // As the sentence advises: the same lines on both sides.
    await author.save(about, own);
    expect((await author.publish()).status).toBe(200);
    expect(await author.read(about)).toBe(own);
  });

  test('is not deleted by a CMS that has not seen her change', async () => {
    const author = await authorAtWork();
    await author.open(about);
    await author.write(about, changed);
    expect(await author.delete(about)).toMatchObject({ status: 409, body: { error: expect.stringContaining('decide then') } });
    expect(await author.read(about)).toBe(changed);
    await author.open(about);
    expect((await author.delete(about)).status).toBe(200);
  });

  test('wins over what the CMS published at the same time, and the terminal says where that is', async () => {
    const author = await authorAtWork();
    await author.open(about);
    // Between publishing and copying.
    await author.write(`.data/authoring/${about}`, changed);
    await author.git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qam', 'Published');
    const own = aboutText.replace('First', 'Foremost');
    await author.write(about, own);
    expect(await author.open(about)).toBe(own);
    expect(await author.read(about)).toBe(own);
    const [, words = ''] = /git -C \.data\/authoring (.*)$/.exec(author.lines.join('\n')) ?? [];
    expect(await author.git(...words.split(' '))).toBe(changed);
    expect(author.lines).toHaveLength(1);
  });

  test('is brought up to what was published, where the machine stopped before it was copied', async () => {
    const author = await authorAtWork();
    await author.stop();
    await author.write(`.data/authoring/${about}`, changed);
    await author.git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qam', 'Published');
    await author.start();
    expect(await author.read(about)).toBe(changed);
  });
});
