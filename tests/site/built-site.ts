// The pages that site-for-tests.ts built.
import { readFile } from 'node:fs/promises';
import { inject } from 'vitest';
import { fileOf, pagePaths } from '../../scripts/site/page-paths.ts';

/** Every built page: its address and its HTML. */
export async function builtPages(): Promise<ReadonlyMap<string, string>> {
  const directory = inject('siteDirectory');
  const paths = await pagePaths(directory);
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(fileOf(directory, path), 'utf8')] as const)));
}

/** Whether a page is a shell, which a reader sees only after the edge has filled it. */
export function isShell(path: string): boolean {
  return path.startsWith('/shells/');
}
