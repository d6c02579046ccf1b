/**
 * Keeps the emulated site repository's `main` in step with this repository's `content/`, until an editor has published
 * there: from then on it is the editors', until `--fresh`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Octokit } from 'octokit';
import type { Store } from './emulator.ts';
import { siteRepository } from './fixed-names.ts';
import { blobName, type GitCommit, readBranches, readCommit, readFiles, repositoryId } from './git-objects.ts';

const message = 'Content of the mentoring program';

/** Whether a commit was made here, from the files of this repository, and not by an editor. */
export function isFromWorkingTree(commit: Pick<GitCommit, 'message'>): boolean {
  return commit.message === message;
}

/**
 * Commits what differs below `content/`, in one commit, unless an editor was the last to change `main`.
 *
 * @param root this repository's directory.
 * @returns whose content `main` holds now.
 */
export async function fillSiteRepository(chair: Octokit, store: Store, root: string): Promise<'working tree' | 'editors'> {
  const repository = repositoryId(store, siteRepository);
  const tip = readBranches(store, repository).get('main') ?? '';
  const commit = readCommit(store, repository, tip);
  const present = new Map([...readFiles(store, repository, commit.tree_sha)].filter(([path]) => path.startsWith('content/')));
  if (present.size > 0 && !isFromWorkingTree(commit)) return 'editors';

  const wished = await readContent(root);
  const tree: { path: string; mode: '100644'; type: 'blob'; sha: string | null }[] = [];
  for (const [path, bytes] of wished) {
    if (present.get(path) === blobName(bytes)) continue;
    // Blobs, because an image is no text; one after the other, as the emulator works in this process.
    const content = bytes.toString('base64');
    const { data: blob } = await chair.rest.git.createBlob({ ...siteRepository, content, encoding: 'base64' });
    tree.push({ path, mode: '100644', type: 'blob', sha: blob.sha });
  }
  for (const path of present.keys()) if (!wished.has(path)) tree.push({ path, mode: '100644', type: 'blob', sha: null });
  if (tree.length === 0) return 'working tree';

  const { data: newTree } = await chair.rest.git.createTree({ ...siteRepository, tree, base_tree: commit.tree_sha });
  const parents = [tip];
  const { data: made } = await chair.rest.git.createCommit({ ...siteRepository, message, tree: newTree.sha, parents });
  await chair.rest.git.updateRef({ ...siteRepository, ref: 'heads/main', sha: made.sha });
  return 'working tree';
}

async function readContent(root: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (file: string) => [relative(root, file).split(sep).join('/'), await readFile(file)] as const;
  return new Map(await Promise.all(files.sort().map(read)));
}
