import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { readHistory } from '../../../src/site/history/read-history.ts';

let repository = '';

async function commit(file: string, text: string, when: string): Promise<void> {
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', ...words], {
      cwd: repository,
      env: { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when },
    });
  await writeFile(join(repository, file), text);
  git('add', file);
  git('commit', '-q', '-m', text);
}

beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'revised-'));
  execFileSync('git', ['init', '-q', repository]);
  await commit('fall.yml', 'closes in August', '2026-11-20T09:00:00-06:00');
  await commit('spring.yml', 'closes in February', '2026-11-21T09:00:00-06:00');
});
afterAll(() => rm(repository, { recursive: true, force: true }));

const revised = async (file: string, directory = repository) => (await readHistory(directory, '.')).get(file)?.toString();

test('a file was revised when it was last committed, whatever was committed since', async () => {
  expect(await revised('fall.yml')).toBe('2026-11-20T15:00:00Z');
  await commit('fall.yml', 'closes in September', '2026-11-22T09:00:00-06:00');
  expect([await revised('fall.yml'), await revised('spring.yml')]).toEqual(['2026-11-22T15:00:00Z', '2026-11-21T15:00:00Z']);
});

test('without a history nothing is known', async () => {
  expect(await revised('never-committed.yml')).toBeUndefined();
  expect(await revised('fall.yml', tmpdir())).toBeUndefined();
  expect(await revised('fall.yml', join(repository, 'nowhere'))).toBeUndefined();
});

test('a clone that holds only its last commits claims nothing, since its oldest would seem to have changed everything', async () => {
  const shallow = await mkdtemp(join(tmpdir(), 'shallow-'));
  onTestFinished(() => rm(shallow, { recursive: true, force: true }));
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository}`, shallow]);
  expect((await readHistory(shallow, '.')).size).toBe(0);
});
