import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Temporal } from 'temporal-polyfill';
import { lastChanges, logArguments } from './last-changes.ts';

const run = promisify(execFile);

/**
 * When each file of `folder` was last committed: one call of git for all. Empty without git, and in a clone that holds only its last
 * commits, whose oldest would seem to have changed everything.
 * @param directory the repository, or a directory in it, from which `folder` and the paths of the answer are meant
 */
export async function readHistory(directory: string, folder: string): Promise<ReadonlyMap<string, Temporal.Instant>> {
  try {
    const { stdout: isShallow } = await run('git', ['rev-parse', '--is-shallow-repository'], { cwd: directory });
    if (isShallow.trim() !== 'false') return new Map();
    const { stdout } = await run('git', [...logArguments, '--', folder], { cwd: directory, maxBuffer: 64 * 1024 * 1024 });
    return lastChanges(stdout);
  } catch {
    return new Map(); // no git here, or no repository
  }
}
