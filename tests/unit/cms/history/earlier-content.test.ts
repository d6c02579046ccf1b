// The history of forms and cycles in real repositories, small ones.
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { checkContent, reviewContent } from '../../../../cms/check-content.ts';
import { readEarlier } from '../../../../cms/history/earlier-content.ts';
import { contentDirectory } from '../../domain/fixtures/real-content.ts';

vi.setConfig({ testTimeout: 60_000 }); // git starts often here

const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
const rule = 'Ensure the name of every question keeps its meaning';
const lost = (name: string) =>
  expect.objectContaining({
    rule,
    file: 'forms/mentor.yml',
    field: 'Sections',
    message: expect.stringContaining(`No question has the permanent name “${name}” any more`),
  });
const removed = lost('experience');

/** A repository that holds the real content, in one commit on `main`; each test works in a clone of its own. */
let real: string;
let original = '';
beforeAll(async () => {
  original = await readFile(join(contentDirectory, 'forms', 'mentor.yml'), 'utf8');
  real = await mkdtemp(join(tmpdir(), 'forms-history-'));
  await cp(contentDirectory, join(real, 'content'), { recursive: true });
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

const named = (name: string) => original.replace('name: experience\n', `name: ${name}\n`);
const namesIn = (earlier: Awaited<ReturnType<typeof readEarlier>>) =>
  'forms' in earlier
    ? [...new Set(earlier.forms.flatMap(({ mentor }) => mentor?.map(({ name }) => name) ?? []))].filter(
        (name) => !original.includes(`name: ${name}\n`),
      )
    : earlier;

test('a question that was removed is told before it is committed, and as long as it is gone', async () => {
  const { content, commit, write } = await repository();
  expect(await checkContent(content)).toHaveProperty('data');
  await write(named('career'));
  expect(await checkContent(content)).toEqual({ problems: [removed] });
  commit('Another name');
  expect(await checkContent(content)).toEqual({ problems: [removed] });
  await write(original);
  expect(await checkContent(content)).toEqual({
    problems: [lost('career')],
  });
});

test('what a branch held on the way and never published is no part of it', async () => {
  const { content, git, commit, write } = await repository();
  git('checkout', '-q', '-b', 'branch');
  await write(
    original
      .replace('label: What is your experience?', 'label: What is your career?')
      .replace('subject: your experience', 'subject: your career'),
  );
  commit('A step on the way');
  await write(original);
  commit('Back');
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '-m', 'Merge', 'branch');
  const earlier = await readEarlier(content);
  const labels = 'forms' in earlier ? earlier.forms.flatMap(({ mentor }) => mentor?.map(({ label }) => label) ?? []) : [];
  expect(labels).toContain('What is your experience?');
  expect(labels).not.toContain('What is your career?');
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
  expect(namesIn(await readEarlier(content, 'main'))).toEqual([]);
  expect(await checkContent(content, 'main')).toHaveProperty('data');
  await write(named('career'));
  expect(await checkContent(content, 'main')).toEqual({ problems: [removed] });
});

test('a clone that holds only its last commits says that nothing was compared, and compares with a base that it has', async () => {
  const { directory, content, commit, write } = await repository();
  await write(named('career'));
  commit('Another name');
  await write(original);
  commit('Back');
  const shallow = await temporary();
  execFileSync('git', ['clone', '-q', '--depth', '2', `file://${directory}`, shallow]);
  const { gap } = await reviewContent(join(shallow, 'content'));
  expect(gap).toBe(
    'Not compared with earlier versions: this clone holds only its last commits, so nobody would hear of a permanent name that is used anew, or of a cycle that changed its code. Fetch the others (git fetch --unshallow), or name one (--base).',
  );
  expect(await readEarlier(join(shallow, 'content'))).toEqual({ forms: [], cycles: [], gap });
  expect(namesIn(await readEarlier(join(shallow, 'content'), 'HEAD~1'))).toEqual(['career']);
  expect('problems' in (await checkContent(content))).toBe(true);
  expect((await reviewContent(content)).gap).toBeUndefined();
});

test('without git or without a commit there is nothing to compare with, and that is said', async () => {
  const nothing = { forms: [], cycles: [], gap: expect.stringContaining('there is no git history here, so nobody would hear') };
  const directory = await temporary();
  expect(await readEarlier(directory)).toEqual(nothing);
  execFileSync('git', ['init', '-q'], { cwd: directory });
  expect(await readEarlier(directory)).toEqual(nothing);
  expect(await readEarlier(join(directory, 'nowhere'))).toEqual(nothing);
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
  await writeFile(file, text.replaceAll('Spring', 'Summer').replace('SP', 'SU'));
  on('2027-01-02', 'Another season');
  await rm(file);
  on('2027-01-05', 'Gone');
  await writeFile(file, text);
  on('2027-02-03', 'Back');
  const earlier = await readEarlier(content);
  const spring = 'cycles' in earlier ? earlier.cycles.filter((cycle) => cycle.file === 'cycles/2015-spring.yml') : [];
  const first = { file: 'cycles/2015-spring.yml', title: 'Spring 2015', code: '2015SP', opened: '2015-01' };
  expect(spring).toEqual([
    { ...first, until: '2027-01-02' },
    { ...first, title: 'Summer 2015', code: '2015SU', until: '2027-01-05' },
    first,
  ]);
});

test.each(['nowhere', '--all', '0'.repeat(40)])('a base that is not there (%s) is told, with how to get it', async (base) => {
  const { content } = await repository();
  expect(await checkContent(content, base)).toEqual({
    problems: [
      expect.objectContaining({
        rule,
        file: 'forms',
        message: `Forms and cycles cannot be compared with ${base}: it is not in this clone. Fetch it first (git fetch origin ${base}).`,
      }),
    ],
  });
});
