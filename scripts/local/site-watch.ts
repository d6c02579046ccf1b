/** Builds the pages again when a file changes, for authors and developers. */
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { checkContent } from '../../cms/check-content.ts';
import { problemsInWords } from '../../cms/findings/in-words.ts';
import { mirrorDirectory } from './mirror-directory.ts';
import { buildSite, type SiteBuild } from './site-build.ts';

const watchedFolders = ['content', 'src', 'cms', 'public'];
const lookMilliseconds = 300;
/** Named in wrangler.jsonc's `watch_dir`: with a build command, wrangler reloads open pages for such a file alone. */
const reloadFile = '.generated/pages-built';

/**
 * Watches until stopped. A build that fails is told and leaves the last good pages in place.
 *
 * It looks at times and sizes, over and over: Node's own recursive watching loses files on Linux that an editor replaces.
 *
 * @returns what ends the watching; it waits for a build under way.
 */
export function watchSite(build: Omit<SiteBuild, 'signal'>, log: (line: string) => void): () => Promise<void> {
  const ending = new AbortController();
  const watching = watchUntil(ending.signal, build, log);
  return async () => {
    ending.abort();
    await watching;
  };
}

async function watchUntil(signal: AbortSignal, build: Omit<SiteBuild, 'signal'>, log: (line: string) => void) {
  await markBuilt(build.root); // wrangler notices changes of a file that is there when it starts
  let built = await signatureOf(build.root);
  let seen = built;
  while (!signal.aborted) {
    await pause(lookMilliseconds, undefined, { signal }).catch(() => undefined);
    const current = await signatureOf(build.root);
    // Two equal looks: an editor saves in several steps, and a checkout changes many files.
    if (current !== built && current === seen && !signal.aborted) {
      built = current;
      await rebuild({ ...build, signal }, log);
    }
    seen = current;
  }
}

async function rebuild(build: SiteBuild, log: (line: string) => void): Promise<void> {
  const startedAt = performance.now();
  const next = `${build.outputDirectory}-next`;
  try {
    const verdict = await checkContent(join(build.root, 'content'));
    if ('problems' in verdict) return log(`${problemsInWords(verdict.problems)}\n  The pages stay as they were.`);
    await buildSite({ ...build, outputDirectory: next });
    await mirrorDirectory(next, build.outputDirectory);
    await markBuilt(build.root);
    log(`Built the pages again in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  } catch (error) {
    if (!build.signal.aborted) log(error instanceof Error ? error.message : String(error));
  }
}

/** Makes wrangler reload the Worker that runs in a directory, and open pages with it. */
export async function markBuilt(root: string): Promise<void> {
  const file = join(root, reloadFile);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${new Date().toISOString()}\n`);
}

async function signatureOf(root: string): Promise<string> {
  const parts = await Promise.all(watchedFolders.map((folder) => signatureBelow(join(root, folder))));
  return parts.flat().join('\n');
}

async function signatureBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map(signatureOfFile));
}

async function signatureOfFile(file: string): Promise<string> {
  // A file may vanish between the two looks; the next look settles it.
  const state = await stat(file).catch(() => undefined);
  return `${file} ${state?.mtimeMs} ${state?.size}`;
}
