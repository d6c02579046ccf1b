/** Has wrangler reload the running Worker. It holds requests meanwhile, so that nobody is turned away. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const patienceMilliseconds = 30_000;
const watchedFolder = '.generated/deployed';
const compileCommand = 'node scripts/compile-content.ts';

/**
 * Prepares a checkout for a Worker whose reload is asked for: the content is checked and compiled before, and wrangler watches one folder.
 * A build command there has to be: without one, wrangler reloads for every single file of the pages that is replaced.
 */
export async function prepareReloads(checkout: string): Promise<void> {
  const file = join(checkout, 'wrangler.jsonc');
  const settings = await readFile(file, 'utf8');
  const quiet = settings
    .replace(compileCommand, 'node --version')
    .replace(/"watch_dir": \[.*\]/, `"watch_dir": "${watchedFolder}"`);
  if (!quiet.includes('node --version') || !quiet.includes(watchedFolder)) throw new Error(`${file} has another build section`);
  await writeFile(file, quiet);
  await mkdir(join(checkout, watchedFolder), { recursive: true });
}

export type Reload = { checkout: string; siteDirectory: string; siteUrl: string; sha: string; signal: AbortSignal };

/**
 * Reloads the Worker, with its pages and its program data, and waits until it answers with them.
 *
 * @returns false where it did not reload in half a minute: it has to be started again.
 */
export async function reloadWorker({ checkout, siteDirectory, siteUrl, sha, signal }: Reload): Promise<boolean> {
  // wrangler lists the files of the pages when it reloads: the Worker that serves this one was started with all that is there now.
  const marker = `deployed-${sha.slice(0, 12)}.txt`;
  await writeFile(join(siteDirectory, marker), `${sha}\n`);
  await writeFile(join(checkout, watchedFolder, 'commit'), `${sha}\n`);
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(patienceMilliseconds)]);
  while (!deadline.aborted) {
    const reply = await fetch(`${siteUrl}/${marker}`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (reply?.status === 200) return true;
    await pause(50);
  }
  return false;
}
