import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The folder, below `content/`, of the files that editors upload. A text names one as `../media/<file>`. */
export const mediaFolder = 'media';

/** The size in bytes of every file in the media folder, by its path below that folder. */
export type Media = ReadonlyMap<string, number>;

/** Looks through `content/media` in `directory` (the repository's `content/`). Without the folder there is nothing in it. */
export async function readMedia(directory: string): Promise<Media> {
  const folder = join(directory, mediaFolder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const sizes = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [relative(folder, path).split(sep).join('/'), (await stat(path)).size] as const;
  });
  return new Map((await Promise.all(sizes)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
