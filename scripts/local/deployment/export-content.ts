/** Writes the `content/` of a commit of the emulated site repository into a checkout. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Store } from '../emulator.ts';
import { readBlob, readCommit, readFiles } from '../git-objects.ts';

/** A commit of a repository in the emulator's store. */
export type StoredCommit = { store: Store; repository: number; sha: string };

/** Leaves a file alone that holds the right bytes already; removes every other file below `content/`. */
export async function exportContent({ store, repository, sha }: StoredCommit, checkout: string): Promise<void> {
  const wished = contentFiles({ store, repository, sha });
  for (const [path, blob] of wished) {
    const file = join(checkout, ...path.split('/'));
    const bytes = readBlob(store, repository, blob);
    if ((await readFile(file).catch(() => undefined))?.equals(bytes)) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  for (const file of await filesBelow(join(checkout, 'content'))) {
    if (!wished.has(relative(checkout, file).split(sep).join('/'))) await rm(file);
  }
}

/** Every file below `content/` of a commit: its path and the name of its blob. */
export function contentFiles({ store, repository, sha }: StoredCommit): ReadonlyMap<string, string> {
  const files = readFiles(store, repository, readCommit(store, repository, sha).tree_sha);
  return new Map([...files].filter(([path]) => path.startsWith('content/')));
}

async function filesBelow(directory: string): Promise<string[]> {
  await mkdir(directory, { recursive: true });
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
