import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const maxBuffer = 64 * 1024 * 1024;

/**
 * What git answers.
 * @throws where there is no git, no repository, or git refuses
 */
export async function runGit(directory: string, words: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...words], { cwd: directory, maxBuffer });
  return stdout;
}

/** The texts of `blobs` by their names, in one call. */
export async function readBlobs(directory: string, blobs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const work = run('git', ['cat-file', '--batch'], { cwd: directory, maxBuffer, encoding: 'buffer' });
  work.child.stdin?.end(`${blobs.join('\n')}\n`);
  const { stdout } = await work;
  for (let start = 0; start < stdout.length; ) {
    const end = stdout.indexOf('\n', start); // `<name> blob <bytes>`, the text, and a line feed
    const [name = '', , bytes] = stdout.toString('utf8', start, end).split(' ');
    if (bytes === undefined) throw new Error(`git does not have ${name}`); // “missing”: a partial clone
    const size = Number(bytes);
    texts.set(name, stdout.toString('utf8', end + 1, end + 1 + size));
    start = end + 1 + size + 1;
  }
  return texts;
}
