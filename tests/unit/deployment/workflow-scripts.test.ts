// The two scripts that decide something in a workflow, run by bash in a small repository. GitHub's command line is one of our own.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { workflowOf } from './workflows.ts';

const scriptOf = (file: string, job: string, id: string) =>
  workflowOf(file).jobs[job]?.steps.find((step) => step['id'] === id)?.run ?? '';

let root: string;
let path: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mentoring-workflow-'));
  path = [join(root, 'bin'), process.env['PATH']].join(delimiter);
  mkdirSync(join(root, 'bin'));
  git('init', '--quiet', '--initial-branch=main');
});
afterEach(() => rmSync(root, { recursive: true }));

function git(...words: string[]): string {
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
  return execFileSync('git', [...author, ...words], { cwd: root, encoding: 'utf8' }).trim();
}

/** Commits one file. @returns the commit */
function commit(file: string, text: string): string {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
  git('add', file);
  git('commit', '--quiet', '--message', text);
  return git('rev-parse', 'HEAD');
}

/** Runs a script as GitHub does. @returns what it says to the next steps and jobs */
function run(script: string, environment: Record<string, string> = {}): string {
  const [output, env] = [join(root, 'output'), join(root, 'env')];
  for (const file of [output, env]) writeFileSync(file, '');
  const given = { PATH: path, GITHUB_OUTPUT: output, GITHUB_ENV: env, GITHUB_REPOSITORY: 'alsc/mentoring-site', ...environment };
  execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd: root, env: given });
  return readFileSync(output, 'utf8') + readFileSync(env, 'utf8');
}

describe('whether code was tested before', () => {
  const look = scriptOf('deploy.yml', 'code', 'look');

  function deployed(...commits: readonly string[]): void {
    writeFileSync(join(root, 'bin', 'gh'), `#!/bin/sh\nprintf '%s\\n' ${commits.join(' ')}\n`);
    chmodSync(join(root, 'bin', 'gh'), 0o755);
  }

  test('content alone goes out at once, whatever else was published since', () => {
    const code = commit('src/page.ts', 'one');
    commit('content/program.yml', 'one');
    commit('content/program.yml', 'two');
    deployed(code);
    expect(run(look)).toBe('is-tested=true\n');
  });

  test('code that differs from what every good run had is tested, although the last change is of the content', () => {
    const before = commit('src/page.ts', 'one');
    commit('src/page.ts', 'two');
    commit('content/program.yml', 'one');
    deployed(before);
    expect(run(look)).toBe('is-tested=false\n');
  });

  test('code is tested where nothing was deployed yet, and where git does not know the commit of a run', () => {
    commit('src/page.ts', 'one');
    deployed();
    expect(run(look)).toBe('is-tested=false\n');
    deployed('0123456789012345678901234567890123456789');
    expect(run(look)).toBe('is-tested=false\n');
  });
});

describe('whether the content changes', () => {
  const change = scriptOf('content.yml', 'report', 'change');

  test('a pull request is compared with the branch that it would change', () => {
    commit('content/program.yml', 'one');
    commit('src/page.ts', 'two');
    expect(run(change, { BEFORE_PUSH: '' })).toBe('content=false\nBASE=HEAD^1\n');
    commit('content/program.yml', 'two');
    expect(run(change, { BEFORE_PUSH: '' })).toBe('content=true\nBASE=HEAD^1\n');
  });

  test('a push is compared with what was there before all of its commits', () => {
    const before = commit('content/program.yml', 'one');
    commit('content/program.yml', 'two');
    commit('src/page.ts', 'three');
    expect(run(change, { BEFORE_PUSH: before })).toBe(`content=true\nBASE=${before}\n`);
  });

  test('a push to where nothing was before is compared with the commit before it', () => {
    commit('content/program.yml', 'one');
    commit('content/program.yml', 'two');
    expect(run(change, { BEFORE_PUSH: '0'.repeat(40) })).toBe('content=true\nBASE=HEAD^1\n');
  });
});
