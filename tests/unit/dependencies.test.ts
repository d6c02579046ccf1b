import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../${name}`, import.meta.url), 'utf8'));
const versions = z.record(z.string(), z.string()).default({});
const manifestSchema = z.object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions });
const lockSchema = z.object({
  packages: z.record(z.string(), z.looseObject({ version: z.string().optional(), resolved: z.string().optional() })),
});
const lock = lockSchema.parse(await read('package-lock.json'));

describe.each(['', 'scripts/bench/tools/', 'tests/long/nu/'])('in ./%s', (directory) => {
  test('every dependency has an exact version', async () => {
    const manifest = manifestSchema.parse(await read(`${directory}package.json`));
    const all = Object.values(manifest).flatMap((dependencies) => Object.entries(dependencies));
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('the lock file names no registry', async () => {
    const { packages } = lockSchema.parse(await read(`${directory}package-lock.json`));
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

const single = ['vite', 'workerd', 'undici', 'esbuild', 'typescript', 'zod', 'wrangler', 'astro', 'vitest', 'octokit', 'hono'];
test.each(single)('there is one copy of %s in the tree', (name) => {
  expect(Object.keys(lock.packages).filter((path) => path.endsWith(`node_modules/${name}`))).toEqual([`node_modules/${name}`]);
});

test('what only benchmarks and the nightly run need is not installed with the rest', () => {
  const heavy = ['@11ty/eleventy', 'lighthouse', 'puppeteer-core', 'vnu-jar', 'webpack'];
  expect(heavy.filter((name) => `node_modules/${name}` in lock.packages)).toEqual([]);
});
