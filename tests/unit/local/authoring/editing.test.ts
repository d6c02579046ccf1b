// What Decap does on this machine, and what the author finds in her files. decap-server is the real one.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { about, aboutText, authorAtWork } from './author-at-work.ts';

const changed = aboutText.replace('First', 'Primary');
const own = aboutText.replace('Second', 'Middle');
const picture = 'content/media/shelf.webp';
const bytes = Buffer.from([0, 255, 13, 10, 128, 7]);
const clash = { status: 409, body: { error: expect.stringContaining(`${about} is another text by now`) } };

describe('an entry', () => {
  test('is in the file when it is saved, byte for byte, as often as it is saved', async () => {
    const author = await authorAtWork();
    expect((await author.ask('info')).body).toMatchObject({ publish_modes: ['simple'] });
    expect(await author.open(about)).toBe(aboutText);
    expect((await author.save(about, changed)).status).toBe(200);
    expect((await author.save(about, own)).status).toBe(200);
    expect(await author.read(about)).toBe(own);
    expect(author.lines).toEqual([`From the CMS: ${about}`, `From the CMS: ${about}`]);
  });

  test('may be new, and bring a picture', async () => {
    const author = await authorAtWork();
    const assets = [{ path: picture, content: bytes.toString('base64'), encoding: 'base64' }];
    expect((await author.save('content/pages/new.md', 'New.\n', assets)).status).toBe(200);
    expect(await author.read('content/pages/new.md')).toBe('New.\n');
    expect(await readFile(join(author.root, picture))).toEqual(bytes);
    expect((await author.ask('getMedia', { mediaFolder: 'content/media' })).body).toMatchObject([
      { path: picture, content: bytes.toString('base64') },
    ]);
  });

  test('can be deleted, and the terminal says where its text is', async () => {
    const author = await authorAtWork();
    await author.open(about);
    expect((await author.delete(about)).status).toBe(200);
    expect(await author.read(about)).toBeUndefined();
    const [, kept = ''] = /What it held is in (\S+)$/.exec(author.lines.at(-1) ?? '') ?? [];
    expect(await author.read(kept)).toBe(aboutText);
  });

  test('that cannot be written is told to both sides, and stays as it was', async () => {
    const author = await authorAtWork();
    await author.open(about);
    await author.write('content/media', 'a file where a folder should be');
    const assets = [{ path: picture, content: bytes.toString('base64'), encoding: 'base64' }];
    expect(await author.save(about, changed, assets)).toEqual({
      status: 500,
      body: { error: expect.stringContaining('did not work') },
    });
  });
});

describe('a file that the author edits by hand', () => {
  test('is shown by the CMS as it is now, also where it is new', async () => {
    const author = await authorAtWork();
    await author.write(about, own);
    expect(await author.open(about)).toBe(own);
    await author.write('content/pages/other.md', 'New.\n');
    const folder = { folder: 'content/pages', extension: 'md', depth: 1 };
    expect((await author.ask('entriesByFolder', folder)).body).toMatchObject([{ data: own }, { data: 'New.\n' }]);
  });

  test('is not written over by what was opened before: both sides are told, and both texts stay', async () => {
    const author = await authorAtWork();
    await author.open(about);
    await author.write(about, own);
    expect(await author.save(about, changed)).toEqual(clash);
    expect(await author.read(about)).toBe(own);
    expect(author.lines).toEqual([expect.stringContaining(`${about} was changed here since the CMS opened it`)]);
    // As the sentence advises.
    await author.open(about);
    expect((await author.save(about, own.replace('First', 'Primary'))).status).toBe(200);
  });

  test('is not deleted by a CMS that has not seen her change', async () => {
    const author = await authorAtWork();
    await author.open(about);
    await author.write(about, own);
    expect(await author.delete(about)).toEqual(clash);
    expect(await author.read(about)).toBe(own);
  });

  test('is not written over by a new entry that gets the same name', async () => {
    const author = await authorAtWork();
    await author.write('content/pages/new.md', own);
    expect(await author.save('content/pages/new.md', changed)).toMatchObject({ status: 409 });
    expect(await author.read('content/pages/new.md')).toBe(own);
  });
});

test('an entry that is open in two windows is not written over by the one that has not seen what the other saved', async () => {
  const author = await authorAtWork();
  await author.open(about);
  await author.inAnotherWindow(async () => {
    await author.open(about);
    await author.save(about, own);
  });
  expect(await author.save(about, changed)).toEqual(clash);
  expect(await author.read(about)).toBe(own);
});

test('two requests at once are one after the other: the second is told of the first', async () => {
  const author = await authorAtWork();
  await author.open(about);
  const replies = await Promise.all([author.save(about, own), author.save(about, changed)]);
  expect(replies.map(({ status }) => status)).toEqual([200, 409]);
});

test('a picture that is replaced or deleted is kept', async () => {
  const author = await authorAtWork();
  await author.write(picture, 'before');
  const options = { commitMessage: 'x' };
  await author.ask('persistMedia', { asset: { path: picture, content: 'eA==', encoding: 'base64' }, options });
  expect(await author.read(picture)).toBe('x');
  await author.ask('deleteFiles', { paths: [picture], options });
  const [, kept = ''] = /What it held is in (\S+)$/.exec(author.lines.at(-1) ?? '') ?? [];
  expect(await author.read(kept)).toBe('x');
});
