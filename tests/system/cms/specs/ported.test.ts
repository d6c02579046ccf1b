import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { otherSpecs, specs } from './ported.ts';

/** The titles of the tests in a file beside this one. */
async function titlesIn(file: string): Promise<readonly string[]> {
  const text = await readFile(join(import.meta.dirname, file), 'utf8');
  return [...text.matchAll(/^test\('(.*)', async/gm)].map(([, title = '']) => title);
}

test.each(specs.map(({ ours, tests }) => [ours, Object.values(tests)] as const))(
  'every test that the table calls ported is in %s',
  async (ours, fates) => {
    const ported = fates.flatMap((fate) => ('here' in fate ? [fate.here] : []));
    expect(await titlesIn(ours)).toEqual(expect.arrayContaining(ported));
  },
);

test('a file that stands for specs of theirs is there, and each of theirs has one fate', async () => {
  const theirs = [...specs.map((spec) => spec.theirs), ...otherSpecs.flatMap((other) => other.theirs)];
  expect(new Set(theirs).size).toBe(theirs.length);
  for (const { instead } of otherSpecs)
    if (instead) expect(await readFile(join(import.meta.dirname, '..', instead), 'utf8')).toMatch(/\b(?:it|test)\('/);
});
