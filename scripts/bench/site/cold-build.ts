import { spawnSync } from 'node:child_process';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { withTemporaryDirectory } from '../with-temporary-directory.ts';
import { corpusFiles } from './corpus.ts';
import type { Generator } from './generators/generator.ts';

/**
 * Builds `size` pages in a new directory, where no cache of an earlier build is.
 *
 * @returns the milliseconds that it took
 * @throws where not every page was built: a generator that builds less is no faster
 */
export function coldBuild(generator: Generator, texts: readonly string[], size: number): Promise<number> {
  return withTemporaryDirectory(async (project) => {
    const texted = corpusFiles(texts, size).map(({ name, source }) => [join(generator.contentFolder, name), source] as const);
    for (const [name, text] of [...Object.entries(generator.files), ...texted]) {
      await mkdir(dirname(join(project, name)), { recursive: true });
      await writeFile(join(project, name), text);
    }
    if (generator.packages) await symlink(generator.packages, join(project, 'node_modules'));
    const startedAt = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, generator.words, {
      cwd: project,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    const time = performance.now() - startedAt;
    if (status !== 0) throw new Error(`${generator.name} ended with ${status}:\n${(stdout + stderr).slice(-4_000)}`);
    const pages = (await readdir(join(project, 'dist'), { recursive: true })).filter((name) => name.endsWith('.html')).length;
    if (pages !== size + 1) throw new Error(`${generator.name} built ${pages} pages of ${size} texts and an index`);
    return time;
  });
}
