/** Fills the emulated site repository with this repository's `content/`, once, so that an editor has something to edit. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Octokit } from 'octokit';
import { siteRepository } from './fixed-names.ts';

/**
 * Commits every file below `content/` in one commit, where the repository holds no content yet. What an editor changed
 * there in an earlier run stays.
 *
 * @param root this repository's directory.
 * @returns how many files were committed; 0 where there was nothing to do.
 */
export async function fillSiteRepository(chair: Octokit, root: string): Promise<number> {
  const { data: branch } = await chair.rest.git.getRef({ ...siteRepository, ref: 'heads/main' });
  const { data: parent } = await chair.rest.git.getCommit({ ...siteRepository, commit_sha: branch.object.sha });
  const { data: top } = await chair.rest.git.getTree({ ...siteRepository, tree_sha: parent.tree.sha });
  if (top.tree.some(({ path }) => path === 'content')) return 0;

  const files = await filesBelow(join(root, 'content'));
  if (files.length === 0) return 0;
  const tree = [];
  for (const file of files) {
    // Blobs, because an image is no text; one after the other, as the emulator works in this process.
    const content = (await readFile(file)).toString('base64');
    const { data: blob } = await chair.rest.git.createBlob({ ...siteRepository, content, encoding: 'base64' });
    const path = relative(root, file).split(sep).join('/');
    tree.push({ path, mode: '100644', type: 'blob', sha: blob.sha } as const);
  }
  const { data: newTree } = await chair.rest.git.createTree({ ...siteRepository, tree, base_tree: parent.tree.sha });
  const { data: commit } = await chair.rest.git.createCommit({
    ...siteRepository,
    message: 'Content of the mentoring program',
    tree: newTree.sha,
    parents: [branch.object.sha],
  });
  await chair.rest.git.updateRef({ ...siteRepository, ref: 'heads/main', sha: commit.sha });
  return files.length;
}

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
