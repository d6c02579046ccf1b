// How long the build takes: this site’s own, and the same Markdown by Astro, Eleventy and, where it is installed, Hugo. Nothing is
// asserted: these are times.
import { join } from 'node:path';
import { machineLoad } from '../machine-load.ts';
import { buildTable, ratioTable } from './build-table.ts';
import { root } from './built-site.ts';
import { readTexts } from './corpus.ts';
import { compareGenerators } from './generator-builds.ts';
import { astroGenerator } from './generators/astro.ts';
import { eleventyGenerator } from './generators/eleventy.ts';
import { hugoGenerator } from './generators/hugo.ts';
import { versionIn } from './installed-version.ts';
import { timeRepositoryBuilds } from './repository-builds.ts';

const sizes = [250, 1_000, 4_000];

export async function benchBuilds(say: (line: string) => void): Promise<readonly string[]> {
  const { pages, coldMilliseconds, warmMilliseconds } = await timeRepositoryBuilds(say);
  const hugo = hugoGenerator();
  const generators = [await astroGenerator(), await eleventyGenerator(), ...(hugo ? [hugo] : [])];
  const texts = await readTexts(join(root, 'content'));
  const comparison = await compareGenerators(generators, texts, sizes, say);
  return [
    `npm run build of this site, ${pages} pages, median of 3: ${inSeconds(coldMilliseconds)} without caches (${(coldMilliseconds / pages).toFixed(0)} ms a page), ${inSeconds(warmMilliseconds)} after an earlier build.`,
    `The same ${texts.length} texts of this site over and over, one layout and an index; without caches, median of 3:`,
    ...buildTable([...comparison.builds, comparison.pagefind], sizes),
    'Ratios at each size, and for one page more:',
    ...ratioTable(comparison.builds, sizes),
    ...(hugo ? [] : ['Hugo: not installed']),
    `Pagefind is ${await versionIn(join(root, 'node_modules', 'pagefind', 'package.json'))}, run on Astro’s pages. ${machineLoad()}`,
  ];
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
