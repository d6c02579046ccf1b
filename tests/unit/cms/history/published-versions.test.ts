// The history of forms and cycles in real repositories, small ones.
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { readContentFiles } from '../../../../cms/content-files.ts';
import { compareWithPublished } from '../../../../cms/history/compare-with-published.ts';
import { readPublished } from '../../../../cms/history/published-versions.ts';
import { contentDirectory } from '../../domain/fixtures/real-content.ts';

vi.setConfig({ testTimeout: 30_000 }); // git starts often here

const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
const rule = 'Ensure every question keeps its permanent name, its kind and what people confirm';
const lost = (name: string) =>
  expect.objectContaining({
    rule,
    file: 'forms/mentor.yml',
    message: expect.stringContaining(`No question has the permanent name “${name}” any more`),
  });

/** A repository that holds the real forms and cycles, in one commit on `main`; each test works in a clone of its own. */
let real: string;
let original = '';
beforeAll(async () => {
  original = await readFile(join(contentDirectory, 'forms', 'mentor.yml'), 'utf8');
  real = await mkdtemp(join(tmpdir(), 'forms-history-'));
  for (const folder of ['forms', 'cycles']) {
    await cp(join(contentDirectory, folder), join(real, 'content', folder), { recursive: true });
  }
  gitIn(real, 'init', '-q', '-b', 'main');
  commitIn(real, 'Content');
});
afterAll(() => rm(real, { recursive: true, force: true }));

function gitIn(directory: string, ...words: readonly string[]): void {
  execFileSync('git', [...who, ...words], { cwd: directory });
}

function commitIn(directory: string, message: string): void {
  gitIn(directory, 'add', '-A');
  gitIn(directory, 'commit', '-q', '-m', message);
}

async function temporary(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'forms-history-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

async function repository() {
  const directory = await temporary();
  gitIn(directory, 'clone', '-q', real, '.');
  const content = join(directory, 'content');
  const git = (...words: readonly string[]) => gitIn(directory, ...words);
  const commit = (message: string) => commitIn(directory, message);
  const write = (text: string) => writeFile(join(content, 'forms', 'mentor.yml'), text);
  return { directory, content, git, commit, write };
}

async function comparison(content: string, base?: string) {
  return compareWithPublished(content, (await readContentFiles(content)).texts, base, Temporal.PlainDate.from('2027-03-01'));
}
async function problemsIn(content: string, base?: string) {
  return (await comparison(content, base)).problems;
}

const named = (name: string) => original.replace('name: experience\n', `name: ${name}\n`);

/** The permanent names, in all versions of the mentors’ form, that it has not now. */
async function namesBefore(content: string, base?: string): Promise<readonly string[]> {
  const published = await readPublished(content, base);
  if ('problem' in published) throw new Error(published.problem.message);
  const texts = published.versions.filter(({ file }) => file === 'forms/mentor.yml').map(({ text }) => text);
  const found = texts.flatMap((text) => [...text.matchAll(/^ +name: (.+)$/gm)].map(([, name = '']) => name));
  return [...new Set(found)].filter((name) => !original.includes(`name: ${name}\n`));
}

test('a question that was removed is told before it is committed, and as long as it is gone', async () => {
  const { content, commit, write } = await repository();
  expect(await comparison(content)).toEqual({ problems: [], incomplete: undefined });
  await write(named('career'));
  expect(await problemsIn(content)).toEqual([lost('experience')]);
  commit('Another name');
  expect(await problemsIn(content)).toEqual([lost('experience')]);
  await write(original);
  expect(await problemsIn(content)).toEqual([lost('career')]);
});

test('what a branch held on the way and never published is no part of it', async () => {
  const { content, git, commit, write } = await repository();
  git('checkout', '-q', '-b', 'branch');
  await write(named('career'));
  commit('A step on the way');
  await write(original);
  commit('Back');
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '-m', 'Merge', 'branch');
  expect(await namesBefore(content)).toEqual([]);
});

test('a comparison with a base looks from where the branch left it: neither its own steps nor what came to the base since', async () => {
  const { content, git, commit, write } = await repository();
  git('checkout', '-q', '-b', 'branch');
  await write(named('career'));
  commit('A question under a name that was thought over');
  await write(original);
  commit('Back');
  git('checkout', '-q', 'main');
  await write(named('experience-since'));
  commit('Meanwhile');
  git('checkout', '-q', 'branch');
  expect(await namesBefore(content, 'main')).toEqual([]);
  expect(await problemsIn(content, 'main')).toEqual([]);
  await write(named('career'));
  expect(await problemsIn(content, 'main')).toEqual([lost('experience')]);
});

test('a clone that holds only its last commits says so, and compares with those', async () => {
  const { directory, content, commit, write } = await repository();
  await write(named('career'));
  commit('Another name');
  await write(original);
  commit('Back');
  const shallow = await temporary();
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${directory}`, shallow]);
  expect(await comparison(join(shallow, 'content'))).toEqual({
    problems: [],
    incomplete:
      'Compared with the last commits alone: this clone holds no others, so nobody would hear of a permanent name that is used anew, or of a cycle that changed its code. Fetch them (git fetch --unshallow), or name one (--base).',
  });
  execFileSync('git', ['fetch', '-q', '--depth', '2'], { cwd: shallow });
  expect(await namesBefore(join(shallow, 'content'))).toEqual(['career']);
  expect(await namesBefore(join(shallow, 'content'), 'HEAD~1')).toEqual(['career']);
  expect(await comparison(join(shallow, 'content'), 'HEAD~1')).toEqual({ problems: [lost('career')], incomplete: undefined });
  expect(await comparison(content)).toEqual({ problems: [lost('career')], incomplete: undefined });
});

test('without git or without a commit there is nothing to compare with, and that is said', async () => {
  const nothing = { versions: [], incomplete: expect.stringContaining('there is no git history here, so nobody would hear') };
  const directory = await temporary();
  expect(await readPublished(directory)).toEqual(nothing);
  execFileSync('git', ['init', '-q'], { cwd: directory });
  expect(await readPublished(directory)).toEqual(nothing);
  expect(await readPublished(join(directory, 'nowhere'))).toEqual(nothing);
});

test('a cycle that was published is known as long as it stood so: changed, taken away and brought back', async () => {
  const { content, git } = await repository();
  const file = join(content, 'cycles', '2015-spring.yml');
  const text = await readFile(file, 'utf8');
  const on = (day: string, subject: string) => {
    git('add', '-A');
    execFileSync('git', [...who, 'commit', '-q', '-m', subject], {
      cwd: content,
      env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
    });
  };
  const changed = text.replaceAll('Spring', 'Summer').replace('SP', 'SU');
  await writeFile(file, changed);
  on('2027-01-02', 'Another season');
  await rm(file);
  on('2027-01-05', 'Gone');
  await writeFile(file, text);
  on('2027-02-03', 'Back');
  const published = await readPublished(content);
  const spring = 'versions' in published ? published.versions.filter((version) => version.file === 'cycles/2015-spring.yml') : [];
  const first = { file: 'cycles/2015-spring.yml', text };
  expect(spring).toEqual([{ ...first, until: '2027-01-02' }, { ...first, text: changed, until: '2027-01-05' }, first]);
});

test.each(['nowhere', '--all', '0'.repeat(40)])('a base that is not there (%s) is told, with how to get it', async (base) => {
  const { content } = await repository();
  expect(await problemsIn(content, base)).toEqual([
    {
      rule,
      file: 'forms',
      message: `Forms, cycles and reasons cannot be compared with ${base}: it is not in this clone. Fetch it first (git fetch origin ${base}).`,
    },
  ]);
});
