// The pages as `npm start` builds them, and what of them the benchmarks ask for.
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defaultNow, programInstant } from '../../local/program-clock.ts';
import { buildSite } from '../../local/site-build.ts';
import { fileOf, pagePaths } from '../../site/page-paths.ts';
import { withTemporaryDirectory } from '../with-temporary-directory.ts';
import type { BuiltPage, ContentSlugs } from './templates.ts';

export const root = resolve(import.meta.dirname, '..', '..', '..');

/** Builds the pages for an address, and removes them after `work`. */
export function withBuiltSite<Result>(siteUrl: string, work: (siteDirectory: string) => Promise<Result>): Promise<Result> {
  return withTemporaryDirectory(async (outputDirectory) => {
    await buildPages(outputDirectory, siteUrl);
    return await work(outputDirectory);
  });
}

/** Builds every page once. */
export async function buildPages(outputDirectory: string, siteUrl: string): Promise<void> {
  const now = programInstant(defaultNow);
  if (now === undefined) throw new Error(`${defaultNow} is no moment`);
  await buildSite({ root, outputDirectory, siteUrl, now, signal: new AbortController().signal });
}

/** Every page with the size of its file. */
export async function builtPages(siteDirectory: string): Promise<readonly BuiltPage[]> {
  const paths = await pagePaths(siteDirectory);
  return Promise.all(paths.map(async (path) => ({ path, htmlBytes: (await stat(fileOf(siteDirectory, path))).size })));
}

/** The slugs in `content/`: their files' names. */
export async function contentSlugs(): Promise<ContentSlugs> {
  const slugs = async (folder: string) =>
    (await readdir(join(root, 'content', folder)))
      .filter((name) => /\.mdx?$/.test(name))
      .map((name) => name.replace(/\.mdx?$/, ''));
  return { pages: await slugs('pages'), activities: await slugs('activities') };
}
