// Machines differ: another git, no git, settings of its own.
import { execFile } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { about, aboutText, authorAtWork } from './author-at-work.ts';

vi.setConfig({ testTimeout: 30_000 }); // git and decap-server are processes of their own
afterEach(() => vi.unstubAllEnvs());

const changed = aboutText.replace('First', 'Primary');

test('without git one sentence says what is missing, and nothing else is in the way', async () => {
  vi.stubEnv('PATH', '/nowhere');
  const author = await authorAtWork();
  expect(author.lines).toEqual([expect.stringMatching(/^git is not installed, .* install git from https:\/\/git-scm\.com/)]);
  expect(() => author.url).toThrow();
});

test('commits carry the author’s name where her checkout has one, and a neutral one elsewhere', async () => {
  const home = await authorAtWork();
  vi.stubEnv('HOME', home.root);
  vi.stubEnv('XDG_CONFIG_HOME', home.root);
  const author = await authorAtWork();
  const name = () => author.git('log', '-1', '--format=%an <%ae>', 'main');
  expect(await name()).toBe('Author on this machine <author@example.org>\n');
  await author.stop();
  const git = (...words: string[]) => promisify(execFile)('git', words, { cwd: author.root });
  await git('init', '-q');
  await git('config', 'user.name', 'Ada Author');
  await git('config', 'user.email', 'ada@example.org');
  await author.write(about, changed);
  await author.start();
  expect(await name()).toBe('Ada Author <ada@example.org>\n');
});

test('no setting of the machine’s git gets in the way: hooks, signatures, ignored files, other differences, a repository around', async () => {
  const home = await authorAtWork({
    'content/x': 'x',
    '.gitconfig': `[core]\n\thooksPath = ~/hooks\n\texcludesFile = ~/ignored\n\tautocrlf = true\n[commit]\n\tgpgSign = true\n[diff]\n\tnoprefix = true\n\texternal = false\n[user]\n\tuseConfigOnly = true\n`,
    ignored: '*.md\n',
    'git/ignore': '*.md\n',
    'hooks/pre-commit': '#!/bin/sh\nexit 1\n',
    'hooks/post-checkout': '#!/bin/sh\nexit 1\n',
  });
  for (const hook of ['pre-commit', 'post-checkout']) await chmod(join(home.root, 'hooks', hook), 0o755);
  vi.stubEnv('HOME', home.root);
  vi.stubEnv('XDG_CONFIG_HOME', home.root);
  vi.stubEnv('GIT_DIR', join(home.root, '.git'));
  const author = await authorAtWork({ [about]: 'One.\r\n\r\nTwo.\n' });
  expect(await author.open(about)).toBe('One.\r\n\r\nTwo.\n');
  await author.save(about, 'One.\r\n\r\nThree.\n');
  expect((await author.ask('unpublishedEntry', { id: 'pages/about' })).body).toMatchObject({ diffs: [{ path: about }] });
  expect((await author.publish()).status).toBe(200);
  expect(await author.read(about)).toBe('One.\r\n\r\nThree.\n');
});
