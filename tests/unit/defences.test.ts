// The list of `npm run test:defences` is about the code as it is; taking all of them out takes minutes, and is left to the night.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CodeCopy } from '../defences/code-copy.ts';
import { defences } from '../defences/defences.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFile(join(root, file), 'utf8');

test('there are at least forty, each with a name of its own', () => {
  expect(new Set(defences.map(({ name }) => name)).size).toBe(defences.length);
  expect(defences.length).toBeGreaterThanOrEqual(40);
});

test.each(defences.map((defence) => [defence.name, defence] as const))(
  '%s: stands where the list says, and so does its test',
  async (_name, { file, from, to, test: [testFile, name] }) => {
    expect((await read(file)).split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
    expect(name.length).toBeGreaterThanOrEqual(10);
    expect((await read(testFile)).replaceAll("\\'", "'")).toContain(name);
  },
);

test('one of them is taken out, and its test fails', async () => {
  const defence = defences.find(({ test: [testFile] }) => testFile === 'tests/unit/domain/mail/mail.test.ts');
  if (defence === undefined) throw new Error('none is tested by a unit');
  const copy = await CodeCopy.create(join(root, 'dist'));
  try {
    expect(await copy.failuresWithout(defence)).toContainEqual(expect.stringContaining(defence.test[1]));
  } finally {
    await copy.remove();
  }
});
