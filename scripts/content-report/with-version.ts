import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { git } from '../../src/site/history/git.ts';

/**
 * Gives `use` a directory with one version of the content, and takes away what it made for that.
 * @param version a directory (a `content/`, or one that holds one), or a commit, branch or tag of the repository
 * @param root the repository
 * @throws with a sentence for people where there is no such version
 */
export async function withVersion<Result>(
  version: string,
  root: string,
  use: (directory: string) => Promise<Result>,
): Promise<Result> {
  for (const directory of [join(version, 'content'), version]) {
    if (await isFile(join(directory, 'program.yml'))) return use(directory);
  }
  const commit = await commitOf(version, root);
  const directory = await mkdtemp(join(tmpdir(), 'alsc-content-'));
  try {
    const archive = join(directory, 'content.tar');
    await git(root, ['archive', '--format=tar', `--output=${archive}`, commit, 'content']);
    await promisify(execFile)('tar', ['-xf', archive, '-C', directory]);
    return await use(join(directory, 'content'));
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function commitOf(version: string, root: string): Promise<string> {
  try {
    return (await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${version}^{commit}`])).trim();
  } catch {
    throw new Error(`“${version}” is neither a directory with content nor a commit. Name one, such as content, HEAD or main.`);
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (state) => state.isFile(),
    () => false,
  );
}
