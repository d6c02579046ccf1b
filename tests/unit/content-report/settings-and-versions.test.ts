import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readReportSettings } from '../../../scripts/content-report/report-settings.ts';
import { withVersion } from '../../../scripts/content-report/with-version.ts';

const posting = { GITHUB_TOKEN: 't', GITHUB_REPOSITORY: 'alsc/mentoring-site' };

test('two versions are enough to print a report', () => {
  expect(readReportSettings(['--base', 'main', '--head', 'content'], {})).toEqual({
    kind: 'settings',
    settings: { base: 'main', head: 'content', siteUrl: undefined, place: undefined },
  });
});

test('with a pull request it is posted there, on GitHub or where GITHUB_API_URL says', () => {
  const words = ['--base', 'HEAD^1', '--head', 'HEAD', '--pull-request', '12'];
  const place = { apiUrl: 'https://api.github.com', token: 't', owner: 'alsc', repo: 'mentoring-site', pullNumber: 12 };
  expect(readReportSettings(words, { ...posting, SITE_URL: '' })).toMatchObject({ settings: { siteUrl: undefined, place } });
  expect(
    readReportSettings(words, { ...posting, GITHUB_API_URL: 'http://localhost:4001', SITE_URL: 'https://m.example.org' }),
  ).toMatchObject({
    settings: { siteUrl: 'https://m.example.org', place: { ...place, apiUrl: 'http://localhost:4001' } },
  });
});

test('what is missing or wrong is named all at once', () => {
  const reading = readReportSettings(['--pull-request', 'x'], { SITE_URL: 'javascript:alert(1)' });
  expect(reading.kind === 'refused' && reading.lines.slice(0, -1)).toEqual([
    'Say with --base which content is published.',
    'Say with --head which content it would be.',
    '--pull-request takes the number of a pull request, such as 12.',
    'Set GITHUB_TOKEN to a token that may write comments on pull requests.',
    'Set GITHUB_REPOSITORY to owner/name.',
    'Set SITE_URL to the site’s address, such as https://mentoring.example.org.',
  ]);
  expect(readReportSettings(['--what'], {})).toMatchObject({ kind: 'refused' });
});

async function smallRepository(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'alsc-versions-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...words]);
  git('init', '-q');
  await mkdir(join(root, 'content'));
  await writeFile(join(root, 'content/program.yml'), 'name: One\n');
  git('add', '.');
  git('commit', '-qm', 'One');
  await writeFile(join(root, 'content/program.yml'), 'name: Two\n');
  return root;
}

test('a version is a commit, a directory with content, or the content itself', async () => {
  const root = await smallRepository();
  const nameIn = (version: string) => withVersion(version, root, (directory) => readFile(join(directory, 'program.yml'), 'utf8'));
  expect(await nameIn('HEAD')).toBe('name: One\n');
  expect(await nameIn(root)).toBe('name: Two\n');
  expect(await nameIn(join(root, 'content'))).toBe('name: Two\n');
});

test('what was made to look at a commit is taken away', async () => {
  const root = await smallRepository();
  const directory = await withVersion('HEAD', root, async (path) => path);
  await expect(stat(directory)).rejects.toThrow('ENOENT');
});

test.each(['nowhere', '--output=x', 'HEAD:content'])('%s is no version, and what to name is said', async (version) => {
  const root = await smallRepository();
  await expect(withVersion(version, root, async () => '')).rejects.toThrow('neither a directory with content nor a commit');
});
