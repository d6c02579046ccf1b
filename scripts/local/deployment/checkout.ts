/** A copy of this repository's code in a directory of its own, for content that comes from elsewhere. */
import { copyFile, lstat, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { mirrorDirectory } from '../mirror-directory.ts';

const folders = ['cms', 'functions', 'public', 'scripts', 'src'];
const files = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'wrangler.jsonc'];

/**
 * Brings the code of a checkout to that of the repository. Its `content/` stays as it is.
 *
 * It is a copy, since Vite and Node go by the real path of a file: through links, pages would find the repository's content.
 */
export async function prepareCheckout(root: string, directory: string): Promise<void> {
  for (const folder of folders) await mirrorDirectory(join(root, folder), join(directory, folder));
  for (const file of files) await copyFile(join(root, file), join(directory, file));
  await linkPackages(join(root, 'node_modules'), join(directory, 'node_modules'));
}

/** One link a package, so that what Astro and Vite keep in `node_modules/.…` is the checkout's own. */
async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const wished = (await readdir(from)).filter((name) => !name.startsWith('.') || name === '.bin');
  const present = new Set(await readdir(to));
  for (const name of wished) {
    // A junction: Windows asks for no right to make one.
    if (!present.has(name)) await symlink(join(from, name), join(to, name), 'junction');
  }
  for (const name of present) {
    const isLink = (await lstat(join(to, name))).isSymbolicLink();
    if (isLink && !wished.includes(name)) await rm(join(to, name));
  }
}
