import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataDirectory } from '../../../scripts/local/data-lock.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mentoring-lock-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

test('a second system on the same data is refused while the first lives', async () => {
  await writeFile(join(directory, 'lock'), String(process.ppid)); // this test's own parent lives
  await expect(lockDataDirectory(directory)).rejects.toThrow(/Another system is running on this data/);
});

test('a lock that a dead process left is taken over, and given back', async () => {
  await writeFile(join(directory, 'lock'), '999999999');
  const giveBack = await lockDataDirectory(directory);
  await giveBack();
  await writeFile(join(directory, 'lock'), 'not a number');
  await expect(lockDataDirectory(directory)).resolves.toBeTypeOf('function');
});
