// Builds the same Markdown with several generators and times them. They take turns, so that what else the machine does slows all alike.
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { median } from '../median.ts';
import { withTemporaryDirectory } from '../with-temporary-directory.ts';
import type { BuildTimes } from './build-table.ts';
import { root } from './built-site.ts';
import { type CorpusText, writeCorpus } from './corpus.ts';
import type { Generator } from './generators/generator.ts';
import { timedCommand } from './timed-command.ts';

const timedRuns = 3;
const pagefind = join(root, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs');

export type Comparison = { readonly builds: readonly BuildTimes[]; readonly pagefind: BuildTimes };

/** Median times of cold builds at each size, after one build that is not counted, and of Pagefind’s index of the first one’s pages. */
export async function compareGenerators(
  generators: readonly Generator[],
  texts: readonly CorpusText[],
  sizes: readonly number[],
  say: (line: string) => void,
): Promise<Comparison> {
  const builds = generators.map(({ name }) => ({ name, milliseconds: new Map<number, number>() }));
  const index = { name: 'Pagefind’s index of them', milliseconds: new Map<number, number>() };
  for (const size of sizes) {
    say(`${size} pages by ${generators.map(({ name }) => name).join(', ')}`);
    await withTemporaryDirectory(async (directory) => {
      const projects = generators.map((generator, position) => ({ generator, project: join(directory, String(position)) }));
      for (const { generator, project } of projects) await prepare(generator, project, texts, size);
      const times: number[][] = projects.map(() => []);
      const indexTimes: number[] = [];
      for (let round = 0; round <= timedRuns; round += 1) {
        for (const [position, { generator, project }] of projects.entries()) {
          const time = await coldBuild(generator, project, size);
          if (round > 0) times[position]?.push(time);
        }
        const pages = join(directory, '0', generators[0]?.outputFolder ?? '');
        const time = await timedCommand([process.execPath, pagefind, '--site', pages, '--quiet'], directory);
        if (round > 0) indexTimes.push(time);
      }
      for (const [position, { milliseconds }] of builds.entries()) milliseconds.set(size, median(times[position] ?? []));
      index.milliseconds.set(size, median(indexTimes));
    });
  }
  return { builds, pagefind: index };
}

async function prepare(generator: Generator, project: string, texts: readonly CorpusText[], size: number): Promise<void> {
  for (const [name, text] of Object.entries(generator.files)) {
    await mkdir(dirname(join(project, name)), { recursive: true });
    await writeFile(join(project, name), text);
  }
  for (const name of generator.links) await symlink(join(root, name), join(project, name));
  await writeCorpus(join(project, generator.contentFolder), texts, size);
}

/** @throws where not every page was built: a generator that builds less is no faster. */
async function coldBuild(generator: Generator, project: string, size: number): Promise<number> {
  for (const name of [generator.outputFolder, ...generator.caches]) await rm(join(project, name), { recursive: true, force: true });
  const time = await timedCommand(generator.command, project);
  const files = await readdir(join(project, generator.outputFolder), { recursive: true });
  const pages = files.filter((name) => name.endsWith('.html')).length;
  if (pages !== size + 1) throw new Error(`${generator.name} built ${pages} pages of ${size} texts and an index`);
  return time;
}
