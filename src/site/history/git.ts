/** Runs git. The one place of this repository that does: what each caller reads out of the answer stands with it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const maxOutputBytes = 256 * 1024 * 1024;

export interface GitOptions {
  /** In place of this process's own environment, whose `GIT_…` variables and settings git would go by. */
  readonly env?: NodeJS.ProcessEnv;
  /** What git reads from its standard input. */
  readonly input?: string;
}

/**
 * What git writes, byte for byte.
 * @throws where there is no git, no repository, or git refuses; the message holds what it said
 */
export async function gitBytes(directory: string, words: readonly string[], { env, input }: GitOptions = {}): Promise<Buffer> {
  const options = { cwd: directory, encoding: 'buffer', maxBuffer: maxOutputBytes, ...(env && { env }) } as const;
  const work = promisify(execFile)('git', [...words], options);
  if (input !== undefined) work.child.stdin?.end(input);
  return (await work).stdout;
}

/** What git writes, as text. */
export async function git(directory: string, words: readonly string[], options?: GitOptions): Promise<string> {
  return (await gitBytes(directory, words, options)).toString('utf8');
}
