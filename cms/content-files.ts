import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The folder, below `content/`, of the files that editors upload. A text names one as it lies from there: `../media/<file>`, and `../../media/<file>` in a guide. */
export const mediaFolder = 'media';

/** The text of every file that people read, by its path below `content/`. */
export type ContentTexts = ReadonlyMap<string, string>;

/** The size in bytes of every file in the media folder, by its path below that folder. */
export type Media = ReadonlyMap<string, number>;

/** What lies in a `content/`, but for the decisions, which are the developers’. Paths are below it, with slashes. */
export interface ContentFiles {
  /** Every file, in order. */
  readonly files: readonly string[];
  /** The text of every file that the public or an applicant reads. */
  readonly texts: ContentTexts;
  readonly media: Media;
}

const isText = (file: string) => /\.(?:ya?ml|mdx?|vtt)$/.test(file);

/** Reads `directory` (the repository's `content/`). */
export async function readContentFiles(directory: string): Promise<ContentFiles> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ file: relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'), entry }))
    .filter(({ file }) => !file.startsWith('decisions/'))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const regular = found.filter(({ entry }) => entry.isFile()).map(({ file }) => file);
  const texts = regular.filter(isText).map(async (file) => [file, await readFile(join(directory, file), 'utf8')] as const);
  const media = regular
    .filter((file) => file.startsWith(`${mediaFolder}/`) && !file.includes('/.'))
    .map(async (file) => [file.slice(mediaFolder.length + 1), (await stat(join(directory, file))).size] as const);
  return {
    files: found.map(({ file }) => file),
    texts: new Map(await Promise.all(texts)),
    media: new Map(await Promise.all(media)),
  };
}
