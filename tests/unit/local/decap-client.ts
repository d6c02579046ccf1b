// Decap's own client for GitHub (src/API.ts of decap-cms-backend-github), as the browser gets it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

type SavedFile = { path: string; raw: string; slug?: string; toBase64?: () => Promise<string> };
type SaveOptions = { commitMessage: string; collectionName: string; useWorkflow: boolean; unpublished: boolean; status: string };
type UnpublishedEntry = {
  status: string;
  diffs: { path: string; newFile: boolean; id: string }[];
  pullRequestAuthor?: string;
};

/** The part that the editorial workflow calls. */
export type DecapClient = {
  hasWriteAccess(): Promise<boolean>;
  listFiles(folder: string, options?: { depth?: number; branch?: string }): Promise<{ path: string; id: string; size: number }[]>;
  readFile(path: string, id?: string | null, options?: { branch?: string; parseText?: boolean }): Promise<string | Blob>;
  persistFiles(dataFiles: SavedFile[], mediaFiles: SavedFile[], options: SaveOptions): Promise<unknown>;
  deleteFiles(paths: string[], message: string): Promise<void>;
  listUnpublishedBranches(): Promise<string[]>;
  retrieveUnpublishedEntryData(key: string): Promise<UnpublishedEntry>;
  updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<void>;
  getStatuses(collection: string, slug: string): Promise<{ context: string; target_url: string; state: string }[]>;
  publishUnpublishedEntry(collection: string, slug: string): Promise<void>;
  deleteUnpublishedEntry(collection: string, slug: string): Promise<void>;
  getBranch(name: string): Promise<{ commit: { sha: string } }>;
  createBranch(name: string, sha: string): Promise<unknown>;
  deleteBranch(name: string): Promise<unknown>;
  patchBranch(name: string, sha: string): Promise<unknown>;
  addNoteToEntry(collection: string, slug: string, note: object, title?: string): Promise<{ commentId: string }>;
  getEntryNotes(collection: string, slug: string): Promise<unknown[]>;
  getIssueWithETag(number: number, etag: string | null): Promise<{ status: number; etag?: string | null }>;
};
export type DecapClientClass = new (config: object) => DecapClient;

/**
 * Bundles and loads it. Its packages cannot be imported as they are: their entries for Node are stale, and a namespace that
 * exports `then` is taken for a promise by whoever awaits it.
 */
export async function loadDecapClient(): Promise<DecapClientClass> {
  const directory = await mkdtemp(join(tmpdir(), 'decap-'));
  const outfile = join(directory, 'client.mjs');
  try {
    await build({
      entryPoints: [fileURLToPath(new URL('esm/API.js', import.meta.resolve('decap-cms-backend-github')))],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      mainFields: ['module', 'main'],
      define: { window: 'globalThis' },
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      logLevel: 'silent',
    });
    const module: { default: DecapClientClass } = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
    return module.default;
  } finally {
    await rm(directory, { recursive: true });
  }
}
