/** Reads branches, trees and blobs out of the emulated GitHub's store. It changes nothing. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Store } from './emulator.ts';

const repositorySchema = z.object({ id: z.number(), full_name: z.string() });
const refSchema = z.object({ ref: z.string(), sha: z.string() });
const commitSchema = z.object({
  sha: z.string(),
  tree_sha: z.string(),
  message: z.string(),
  parent_shas: z.array(z.string()),
  committer_date: z.string(),
});
const entrySchema = z.object({ path: z.string(), type: z.string(), sha: z.string() });
const treeSchema = z.object({ tree: z.array(entrySchema) });
const blobSchema = z.object({ content: z.string(), encoding: z.enum(['utf-8', 'base64']) });

export type GitCommit = z.infer<typeof commitSchema>;

/** The number of a repository in the store. @throws where there is none. */
export function repositoryId(store: Store, { owner, repo }: { owner: string; repo: string }): number {
  const rows = store.collection('github.repos').findBy('full_name', `${owner}/${repo}`);
  return repositorySchema.parse(rows[0]).id;
}

/** Which commit each branch stands at. */
export function readBranches(store: Store, repository: number): ReadonlyMap<string, string> {
  const prefix = 'refs/heads/';
  const refs = store.collection('github.refs').findBy('repo_id', repository);
  const heads = refs.map((row) => refSchema.parse(row)).filter(({ ref }) => ref.startsWith(prefix));
  return new Map(heads.map(({ ref, sha }) => [ref.slice(prefix.length), sha]));
}

/** @throws where the repository has no such commit. */
export function readCommit(store: Store, repository: number, sha: string): GitCommit {
  return commitSchema.parse(bySha(store, 'github.commits', repository, sha));
}

/** Every file below a tree: its path, with slashes, and the name of its blob. */
export function readFiles(store: Store, repository: number, tree: string, below = ''): ReadonlyMap<string, string> {
  const { tree: entries } = treeSchema.parse(bySha(store, 'github.trees', repository, tree));
  const files = new Map<string, string>();
  for (const { path, type, sha } of entries) {
    const whole = below + path;
    if (type === 'blob') files.set(whole, sha);
    if (type === 'tree') for (const [file, blob] of readFiles(store, repository, sha, `${whole}/`)) files.set(file, blob);
  }
  return files;
}

/** What a file holds. @throws where the repository has no such blob. */
export function readBlob(store: Store, repository: number, sha: string): Buffer {
  const { content, encoding } = blobSchema.parse(bySha(store, 'github.blobs', repository, sha));
  return Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
}

/** The name that git gives to a file's bytes. */
export function blobName(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

function bySha(store: Store, collection: string, repository: number, sha: string): unknown {
  return store
    .collection(collection)
    .findBy('sha', sha)
    .find((row) => row['repo_id'] === repository);
}
