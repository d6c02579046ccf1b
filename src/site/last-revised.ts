// When a file of the content was last revised, by its history: calendars ask for that, and no other source knows it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Temporal } from 'temporal-polyfill';

/** What stands where there is no history (no git, or a file that was never committed): any fixed time will do. */
const withoutHistory = Temporal.Instant.from('2014-01-01T00:00:00Z');

/**
 * The time of the last commit that changed `path`. It is the same in every build of one commit. A shallow clone answers with the time of its
 * oldest commit, which is later and still grows from build to build.
 * @param directory the repository, or a directory in it, to which `path` is relative
 */
export async function lastRevised(path: string, directory = process.cwd()): Promise<Temporal.Instant> {
  try {
    const { stdout } = await promisify(execFile)('git', ['log', '-1', '--format=%cI', '--', path], { cwd: directory });
    return stdout.trim() === '' ? withoutHistory : Temporal.Instant.from(stdout.trim());
  } catch {
    return withoutHistory; // not a repository, or no git here
  }
}
