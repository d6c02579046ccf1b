import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ContentTexts } from './checks/check.ts';

const isRead = (path: string) => /\.(?:ya?ml|mdx?|vtt)$/.test(path) && !path.startsWith('decisions');

/** The text of every file of `directory` (the repository's `content/`) that the public or an applicant reads. */
export async function readTexts(directory: string): Promise<ContentTexts> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(directory, join(parentPath, name)));
  const texts = paths
    .filter(isRead)
    .sort()
    .map(async (path) => [path, await readFile(join(directory, path), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}
