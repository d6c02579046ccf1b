import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { buildSite } from '../../../scripts/local/site-build.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const leftOut = ['.git', '.data', '.generated', 'dist', 'node_modules', 'tests'];

/**
 * Builds the pages from a copy of this repository that has `files` besides, by path.
 *
 * @returns the directory of the copy; the pages are in its `dist`
 * @throws what Astro said, where it does not build; the copy is gone then
 */
export async function buildWith(files: Readonly<Record<string, string>>): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'mentoring-forum-'));
  for (const name of await readdir(root)) {
    if (!leftOut.includes(name)) await cp(join(root, name), join(copy, name), { recursive: true });
  }
  await linkPackages(copy);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), text);
  }
  await buildSite({
    root: copy,
    outputDirectory: join(copy, 'dist'),
    siteUrl: 'http://localhost:8787',
    now: Temporal.Instant.from('2014-08-15T17:00:00Z'),
    signal: new AbortController().signal,
  }).catch(async (error: unknown) => {
    await rm(copy, { recursive: true, force: true });
    throw error;
  });
  return copy;
}

/** Each package by itself: `node_modules` as one link would share Astro's cache of content, which lies in it. */
async function linkPackages(copy: string): Promise<void> {
  await mkdir(join(copy, 'node_modules'));
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name === '.bin' || !name.startsWith('.')) await symlink(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  }
}
