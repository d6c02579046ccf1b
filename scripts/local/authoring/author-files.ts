/** The author's own files below `content/`: read, and changed only where they are still what was read. */
import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { blobName } from '../git-objects.ts';

/** What became of a change: `held` is said of a file that meanwhile is another one, and was left alone. */
export type Outcome = 'changed' | 'held';

export class AuthorFiles {
  readonly #root: string;
  /** Reading a file anew is left out where its times and size are as they were. */
  readonly #known = new Map<string, { signature: string; blob: string }>();

  /** @param root the directory that holds `content/` */
  constructor(root: string) {
    this.#root = root;
  }

  /** The blob of each path below `content/`. What editors and systems leave beside it (`.DS_Store`, `page.mdx~`) is passed over. */
  async list(): Promise<ReadonlyMap<string, string>> {
    const entries = await readdir(join(this.#root, 'content'), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const paths = files.map((file) => relative(this.#root, file).split(sep).join('/')).filter(isContent);
    const blobs = await Promise.all(paths.map(async (path) => [path, await this.#blob(path)] as const));
    return new Map(blobs.flatMap(([path, blob]) => (blob === undefined ? [] : [[path, blob]])));
  }

  /** What a file holds; undefined where there is none. */
  async read(path: string): Promise<Buffer | undefined> {
    return readFile(join(this.#root, path)).catch(ifMissing);
  }

  /**
   * Gives a file the CMS's bytes, or takes it away where `bytes` is undefined.
   *
   * @param expected the blob that it must still be; undefined where there must still be none.
   */
  async replace(path: string, expected: string | undefined, bytes: Buffer | undefined): Promise<Outcome> {
    const file = join(this.#root, path);
    const state = await lstat(file).catch(ifMissing);
    if (state !== undefined && !state.isFile()) return 'held';
    const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
    try {
      if (bytes !== undefined) {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(temporary, bytes, state === undefined ? {} : { mode: state.mode });
      }
      // As late as can be: whoever saves in an editor at this moment must find her text afterwards.
      const present = await this.read(path);
      if ((present === undefined ? undefined : blobName(present)) !== expected) return 'held';
      if (bytes === undefined) await rm(file, { force: true });
      else await rename(temporary, file);
      return 'changed';
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async #blob(path: string): Promise<string | undefined> {
    // Any of the steps may find that the file has gone meanwhile.
    const state = await lstat(join(this.#root, path)).catch(ifMissing);
    if (state === undefined) return undefined;
    const signature = [state.mtimeMs, state.ctimeMs, state.size, state.ino].join(' ');
    const known = this.#known.get(path);
    if (known?.signature === signature) return known.blob;
    const bytes = await this.read(path);
    if (bytes === undefined) return undefined;
    const blob = blobName(bytes);
    this.#known.set(path, { signature, blob });
    return blob;
  }
}

function isContent(path: string): boolean {
  return path.split('/').every((part) => !part.startsWith('.')) && !path.endsWith('~');
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}
