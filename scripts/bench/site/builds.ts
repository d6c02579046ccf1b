// How long a build takes: the same Markdown by Astro, as this site uses it, and by Eleventy.
import { join } from 'node:path';
import { grouped, machineLoad, median, tableLines } from '../figures.ts';
import { coldBuild } from './cold-build.ts';
import { readTexts } from './corpus.ts';
import { astroGenerator } from './generators/astro.ts';
import { eleventyGenerator } from './generators/eleventy.ts';

const sizes = [250, 2_000] as const;
const rounds = 3;

export async function benchBuilds(): Promise<readonly string[]> {
  const texts = await readTexts(join(import.meta.dirname, '..', '..', '..', 'content', 'activities'));
  const generators = [await astroGenerator(), await eleventyGenerator()];
  const rows: string[][] = [];
  const times = generators.map(() => new Map<number, number>());
  for (const size of sizes) {
    const measured = generators.map((): number[] => []);
    // They take turns, so that what else the machine does slows both alike. The first round pays for what is read from disk once.
    for (let round = 0; round <= rounds; round += 1) {
      console.error(`  … ${size} pages, ${round === 0 ? 'once for nothing' : `${round} of ${rounds}`}`);
      for (const [index, generator] of generators.entries()) {
        const time = await coldBuild(generator, texts, size);
        if (round > 0) measured[index]?.push(time);
      }
    }
    for (const [index, list] of measured.entries()) times[index]?.set(size, median(list));
    const [ours = 0, theirs = 0] = times.map((of) => of.get(size));
    rows.push([`${grouped(size)} pages`, seconds(ours), seconds(theirs), (ours / theirs).toFixed(1)]);
  }
  // Starting up, which every build pays once, is not in it.
  const [small, large] = sizes;
  const [ours = 0, theirs = 0] = times.map((of) => ((of.get(large) ?? 0) - (of.get(small) ?? 0)) / (large - small));
  rows.push(['one page more', `${ours.toFixed(2)} ms`, `${theirs.toFixed(2)} ms`, (ours / theirs).toFixed(1)]);
  return [
    `The ${texts.length} activities of this site over and over, one layout and an index; without caches, median of ${rounds}:`,
    ...tableLines([['', ...generators.map(({ name }) => name), 'ratio'], ...rows]),
    machineLoad(),
  ];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
