import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The editors' program in the browser: no page that a reader opens. Its own tests are in tests/system/cms/. */
const editorsPage = '/admin/';

/**
 * The address of every page that was built, in order: `/`, `/apply/`, `/404.html`, `/shells/check/` … The editors' page is none of them.
 *
 * @throws where there is none: whoever checks every page would otherwise find nothing wrong.
 */
export async function pagePaths(siteDirectory: string): Promise<readonly string[]> {
  const files = await readdir(siteDirectory, { recursive: true });
  const paths = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .filter((path) => path !== editorsPage)
    .toSorted();
  if (!paths.includes('/')) throw new Error(`No pages were built into ${siteDirectory}`);
  return paths;
}

/** The file that an address of the site is served from. */
export function fileOf(siteDirectory: string, path: string): string {
  return join(siteDirectory, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path));
}
