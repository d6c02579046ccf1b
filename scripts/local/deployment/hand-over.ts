/**
 * Gives the running Worker new content. wrangler reloads it by itself and holds requests meanwhile, so that nobody is turned
 * away; what was stored is in the data directory.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mirrorDirectory } from '../mirror-directory.ts';
import { markBuilt } from '../site-watch.ts';

export type HandOver = {
  /** Where the new content was checked and compiled. */
  checkout: string;
  /** Where the Worker runs. */
  live: string;
  siteDirectory: string;
  siteUrl: string;
  sha: string;
  signal: AbortSignal;
};

const patienceMilliseconds = 30_000;
const program = join('.generated', 'program.ts');

/**
 * Hands the content over and waits until the Worker carries it.
 *
 * @returns false where it did not take it up in half a minute: it has to be started again.
 */
export async function handOver({ checkout, live, siteDirectory, siteUrl, sha, signal }: HandOver): Promise<boolean> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(patienceMilliseconds)]);
  await mirrorDirectory(join(checkout, 'content'), join(live, 'content'));
  await markBuilt(live);
  const wished = await readFile(join(checkout, program), 'utf8');
  const isCompiled = async () => (await readFile(join(live, program), 'utf8')) === wished;
  if (!(await becomesTrue(isCompiled, deadline))) return false;
  // Whoever serves this file was started after the content was compiled.
  const marker = `deployed-${sha.slice(0, 12)}.txt`;
  await writeFile(join(siteDirectory, marker), `${sha}\n`);
  await markBuilt(live);
  const isServed = async () => (await fetch(`${siteUrl}/${marker}`, { signal: AbortSignal.timeout(5_000) })).status === 200;
  return becomesTrue(isServed, deadline);
}

async function becomesTrue(look: () => Promise<boolean>, deadline: AbortSignal): Promise<boolean> {
  while (!deadline.aborted) {
    if (await look().catch(() => false)) return true;
    await pause(50);
  }
  return false;
}
