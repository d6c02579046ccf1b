// `npm run build` of this very site, in a copy: the caches of the repository are neither used nor lost.
import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pagePaths } from '../../site/page-paths.ts';
import { median } from '../median.ts';
import { withTemporaryDirectory } from '../with-temporary-directory.ts';
import { root } from './built-site.ts';
import { timedCommand } from './timed-command.ts';

const timedRuns = 3;
/** Made by tools; a copy makes its own. `.git` is linked: what asks git for a date gets one. */
const notCopied = new Set(['node_modules', '.git', 'dist', '.astro', '.data', '.generated', '.wrangler']);
const caches = ['dist', '.astro', '.generated', join('node_modules', '.astro'), join('node_modules', '.vite')];

export type RepositoryBuilds = { readonly pages: number; readonly coldMilliseconds: number; readonly warmMilliseconds: number };

/** Median times without any cache, and with what an earlier build left. */
export function timeRepositoryBuilds(say: (line: string) => void): Promise<RepositoryBuilds> {
  return withTemporaryDirectory(async (directory) => {
    const copy = join(directory, 'site');
    await copyRepository(copy);
    const build = () => timedCommand(['npm', 'run', 'build'], copy);
    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round <= timedRuns; round += 1) {
      say(`npm run build, ${round === 0 ? 'once for nothing' : `${round} of ${timedRuns}`}`);
      for (const name of caches) await rm(join(copy, name), { recursive: true, force: true });
      const times = { cold: await build(), warm: await build() };
      if (round === 0) continue;
      cold.push(times.cold);
      warm.push(times.warm);
    }
    const pages = (await pagePaths(join(copy, 'dist'))).length;
    return { pages, coldMilliseconds: median(cold), warmMilliseconds: median(warm) };
  });
}

async function copyRepository(copy: string): Promise<void> {
  await mkdir(join(copy, 'node_modules'), { recursive: true });
  for (const name of await readdir(root)) {
    if (!notCopied.has(name)) await cp(join(root, name), join(copy, name), { recursive: true });
  }
  await symlink(join(root, '.git'), join(copy, '.git'));
  // A folder of its own, so that Astro’s cache inside it is the copy’s; `.astro` and `.vite` are caches.
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name === '.astro' || name === '.vite') continue;
    await symlink(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  }
}
