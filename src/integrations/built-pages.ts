import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A page as it was built. */
export interface BuiltPage {
  /** Its address on the site, such as `/apply/`; `/404.html` has no other. */
  readonly path: string;
  readonly html: string;
}

/** Every page below `directory`, by its path. */
export async function readBuiltPages(directory: URL): Promise<readonly BuiltPage[]> {
  const files = (await readdir(fileURLToPath(directory), { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map(async (file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: await readFile(new URL(file.split('/').map(encodeURIComponent).join('/'), directory), 'utf8'),
    }));
  return Promise.all(pages);
}
