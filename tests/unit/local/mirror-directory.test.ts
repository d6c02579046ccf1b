import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { mirrorDirectory } from '../../../scripts/local/mirror-directory.ts';

test('new and changed files arrive, vanished ones go, equal ones are not touched, and what is kept stays', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'mirror-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const from = join(directory, 'from');
  const to = join(directory, 'to');
  await mirrorDirectory(from, to);
  await writeFile(join(from, 'same.html'), 'same');
  await writeFile(join(from, 'changed.html'), 'before');
  await writeFile(join(from, 'gone.html'), 'gone');
  await mirrorDirectory(from, to);
  const long = new Date(0);
  await utimes(join(to, 'same.html'), long, long);

  await rm(join(from, 'gone.html'));
  await writeFile(join(from, 'changed.html'), 'after!');
  await mirrorDirectory(from, to);

  expect((await readdir(to)).sort()).toEqual(['changed.html', 'same.html']);
  expect(await readFile(join(to, 'changed.html'), 'utf8')).toBe('after!');
  expect((await stat(join(to, 'same.html'))).mtimeMs).toBe(0);

  await mkdir(join(to, 'admin'));
  for (const file of ['admin/kept.js', 'administration.html']) await writeFile(join(to, file), 'only here');
  await mirrorDirectory(from, to, { keep: 'admin' });
  expect((await readdir(to, { recursive: true })).sort()).toEqual(['admin', 'admin/kept.js', 'changed.html', 'same.html']);
});
