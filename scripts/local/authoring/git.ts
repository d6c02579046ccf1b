/**
 * Runs git in the authoring repository, by that repository's own settings alone: neither the author's (a hook, a signature, another form
 * of differences, an ignored ending) nor the machine's reach it.
 */
import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { promisify } from 'node:util';

const maxOutputBytes = 256 * 1024 * 1024;

/** The surroundings of a git that must know only the repository it works in; for decap-server's own calls too. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  // A git hook that starts us sets GIT_DIR and its like, and every git below it would work in that repository.
  const others = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
  return {
    ...Object.fromEntries(others),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/** Git in one directory. */
export class Git {
  readonly directory: string;
  constructor(directory: string) {
    this.directory = directory;
  }

  /** What git wrote. @throws where git refuses; the message holds what it said. */
  async run(...words: string[]): Promise<string> {
    return (await this.bytes(...words)).toString('utf8');
  }

  /** The same, byte for byte. */
  async bytes(...words: string[]): Promise<Buffer> {
    const options = { cwd: this.directory, env: gitEnvironment(), encoding: 'buffer', maxBuffer: maxOutputBytes } as const;
    return (await promisify(execFile)('git', words, options)).stdout;
  }

  /** Whether git agrees: its exit code, for commands that answer by it. */
  async agrees(...words: string[]): Promise<boolean> {
    return this.bytes(...words).then(
      () => true,
      () => false,
    );
  }

  /** The commit that a name stands for; undefined where there is none. */
  async commit(name: string): Promise<string | undefined> {
    const found = await this.run('rev-parse', '--verify', '--quiet', `${name}^{commit}`).catch(() => '');
    return found.trim() || undefined;
  }

  /** The blob of a path in a commit; undefined where there is none. */
  async blob(commit: string, path: string): Promise<string | undefined> {
    const found = await this.run('rev-parse', '--verify', '--quiet', `${commit}:${path}`).catch(() => '');
    return found.trim() || undefined;
  }

  /** The newest commit of `branch` that holds one of `blobs` at `path`; undefined where none does. */
  async holding(branch: string, path: string, blobs: readonly string[]): Promise<string | undefined> {
    const commits = await this.run('rev-list', '--full-history', branch, '--', path);
    for (const commit of commits.split('\n').filter((line) => line !== '')) {
      if (blobs.includes((await this.blob(commit, path)) ?? '')) return commit;
    }
    return undefined;
  }

  /** The blob of each path below `content/` in a commit. */
  async files(commit: string): Promise<ReadonlyMap<string, string>> {
    const listing = await this.run('ls-tree', '-r', '-z', commit, '--', 'content');
    const lines = listing.split('\0').filter((line) => line !== '');
    return new Map(lines.map((line) => [line.slice(line.indexOf('\t') + 1), line.split(/[ \t]/)[2] ?? '']));
  }
}

/** Whether git is installed. */
export async function hasGit(): Promise<boolean> {
  return promisify(execFile)('git', ['--version']).then(
    () => true,
    () => false,
  );
}
