// The pages as `npm start` builds them, and what of them the benchmarks ask for.
import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { defaultNow, programInstant } from '../../local/program-clock.ts';
import { buildSite } from '../../local/site-build.ts';
import { fileOf, pagePaths } from '../../site/page-paths.ts';
import { withTemporaryDirectory } from '../with-temporary-directory.ts';
import type { BuiltPage } from './templates.ts';

export const root = resolve(import.meta.dirname, '..', '..', '..');

/** Builds the pages for an address, and removes them after `work`. */
export function withBuiltSite<Result>(siteUrl: string, work: (siteDirectory: string) => Promise<Result>): Promise<Result> {
  return withTemporaryDirectory(async (outputDirectory) => {
    const now = programInstant(defaultNow);
    if (now === undefined) throw new Error(`${defaultNow} is no moment`);
    await buildSite({ root, outputDirectory, siteUrl, now, signal: new AbortController().signal });
    return await work(outputDirectory);
  });
}

/** Every page with the size of its file. */
export async function builtPages(siteDirectory: string): Promise<readonly BuiltPage[]> {
  const paths = await pagePaths(siteDirectory);
  return Promise.all(paths.map(async (path) => ({ path, htmlBytes: (await stat(fileOf(siteDirectory, path))).size })));
}

/** The templates of pages, below `src/pages/`. */
export async function templateFiles(): Promise<readonly string[]> {
  const files = await readdir(join(root, 'src', 'pages'), { recursive: true });
  return files.filter((file) => /\.(astro|mdx?)$/.test(file)).map((file) => file.split(sep).join('/'));
}
