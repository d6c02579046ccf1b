import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { specs } from './ported.ts';

test('every test that the table calls ported is in its file, once', async () => {
  for (const { ours, tests } of specs) {
    const text = await readFile(join(import.meta.dirname, ours), 'utf8');
    const titles = [...text.matchAll(/^test\('(.*)', async/gm)].map(([, title]) => title);
    const ported = Object.values(tests).flatMap((fate) => ('here' in fate ? [fate.here] : []));
    expect(titles).toEqual(expect.arrayContaining(ported));
    expect(new Set(ported).size).toBe(ported.length);
  }
});

test('40 of the 46 tests of seven specs are ported', () => {
  const fates = specs.flatMap(({ tests }) => Object.values(tests));
  expect([fates.filter((fate) => 'here' in fate).length, fates.length]).toEqual([40, 46]);
});
