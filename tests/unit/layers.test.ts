// What biome.json cannot say: the domain takes time and chance as arguments, through any door.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const domain = new URL('../../src/domain', import.meta.url).pathname;
const doors = /Temporal\.Now|Date\.now|new Date\b|Math\.random|setTimeout|performance\.|import\.meta\.env|process\./g;

test('no file of the domain asks a clock, chance or its surroundings', async () => {
  const files = (await readdir(domain, { recursive: true })).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(30);
  const found = await Promise.all(
    files.map(async (name) =>
      [...(await readFile(join(domain, name), 'utf8')).matchAll(doors)].map(([door]) => `${name}: ${door}`),
    ),
  );
  expect(found.flat()).toEqual([]);
});
