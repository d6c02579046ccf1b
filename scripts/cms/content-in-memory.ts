import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder of Decap's test backend: files by name, and folders by name. */
export interface FolderInMemory {
  [name: string]: FolderInMemory | { content: string };
}

/** `content/` as Decap's test backend keeps a repository, in the page's own memory. Pictures and records of decisions are left out. */
export async function contentInMemory(directory: string): Promise<FolderInMemory> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const content: FolderInMemory = {};
  for (const entry of entries) {
    const folder = entry.parentPath.slice(directory.length).replace(/^\//, '');
    if (!entry.isFile() || !/\.(?:yml|md|mdx|vtt)$/.test(entry.name) || folder === 'decisions') continue;
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
    let at = content;
    for (const name of folder.split('/').filter(Boolean)) {
      at[name] ??= {};
      at = at[name] as FolderInMemory;
    }
    at[entry.name] = { content: text };
  }
  return content;
}
