import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { PagefindSearch } from '../../src/site/search/pagefind-search.ts';

/** Pagefind's search over an index on the disk, as a browser has it. `vi.unstubAllGlobals()` ends it. */
export async function searchOnDisk(site: string): Promise<PagefindSearch> {
  const host = 'https://example.org';
  vi.stubGlobal('fetch', async (address: string) => new Response(await readFile(join(site, new URL(address, host).pathname))));
  const { createInstance } = await import(pathToFileURL(join(site, 'pagefind', 'pagefind.js')).href);
  const instance = createInstance({ basePath: '/pagefind/', language: 'en-us' });
  await instance.filters(); // as its interface does; what is not loaded is not counted
  return instance.search;
}
