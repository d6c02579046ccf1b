// The author's files are changed only where they are still what was read.
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AuthorFiles } from '../../../../scripts/local/authoring/author-files.ts';
import { blobName } from '../../../../scripts/local/git-objects.ts';

const path = 'content/news/a.md';
const blob = (text: string) => blobName(Buffer.from(text));
let root: string;
let files: AuthorFiles;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mentoring-files-'));
  await mkdir(join(root, 'content/news'), { recursive: true });
  await writeFile(join(root, path), 'old\n');
  files = new AuthorFiles(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const text = () => readFile(join(root, path), 'utf8');

test('a file that is still the expected one is replaced, and keeps its rights', async () => {
  await chmod(join(root, path), 0o640);
  expect(await files.replace(path, blob('old\n'), Buffer.from('new\n'))).toBe('changed');
  expect([await text(), (await lstat(join(root, path))).mode & 0o777]).toEqual(['new\n', 0o640]);
  expect(await readdir(join(root, 'content/news'))).toEqual(['a.md']);
});

test('a file that became another one meanwhile is left alone, whatever was to happen to it', async () => {
  await writeFile(join(root, path), 'typed this moment\n');
  expect(await files.replace(path, blob('old\n'), Buffer.from('new\n'))).toBe('held');
  expect(await files.replace(path, blob('old\n'), undefined)).toBe('held');
  expect(await files.replace(path, undefined, Buffer.from('new\n'))).toBe('held');
  expect(await text()).toBe('typed this moment\n');
  expect(await readdir(join(root, 'content/news'))).toEqual(['a.md']);
});

test('a file that was deleted meanwhile does not come back', async () => {
  await rm(join(root, path));
  expect(await files.replace(path, blob('old\n'), Buffer.from('new\n'))).toBe('held');
  expect(await readdir(join(root, 'content/news'))).toEqual([]);
});

test('what is no plain file is never written through', async () => {
  const outside = join(root, 'elsewhere.md');
  await writeFile(outside, 'old\n');
  await symlink(outside, join(root, 'content/news/link.md'));
  expect(await files.replace('content/news/link.md', blob('old\n'), Buffer.from('new\n'))).toBe('held');
  expect(await readFile(outside, 'utf8')).toBe('old\n');
  expect([...(await files.list()).keys()]).toEqual([path]);
});

test('a new file gets the folders that it needs, and a deleted one is gone', async () => {
  expect(await files.replace('content/media/new/b.webp', undefined, Buffer.from('b'))).toBe('changed');
  expect(await files.replace(path, blob('old\n'), undefined)).toBe('changed');
  expect([...(await files.list()).keys()]).toEqual(['content/media/new/b.webp']);
});

test('a list says what each file holds now, and passes over what editors and systems leave', async () => {
  for (const name of ['.DS_Store', 'a.md~', '.a.md.swp']) await writeFile(join(root, 'content/news', name), 'x');
  expect(await files.list()).toEqual(new Map([[path, blob('old\n')]]));
  // The same length at nearly the same time.
  await writeFile(join(root, path), 'odd\n');
  expect(await files.list()).toEqual(new Map([[path, blob('odd\n')]]));
});
