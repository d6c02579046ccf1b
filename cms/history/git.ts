import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const maxOutputBytes = 256 * 1024 * 1024;

/** What git writes, byte for byte. @throws where there is no git, no repository, or git refuses */
export async function gitBytes(directory: string, words: readonly string[], { input }: { input?: string } = {}): Promise<Buffer> {
  const work = promisify(execFile)('git', [...words], { cwd: directory, encoding: 'buffer', maxBuffer: maxOutputBytes });
  if (input !== undefined) work.child.stdin?.end(input);
  return (await work).stdout;
}

/** The same, as text. */
export async function git(directory: string, words: readonly string[]): Promise<string> {
  return (await gitBytes(directory, words)).toString('utf8');
}
