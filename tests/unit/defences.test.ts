// The list of `npm run test:defences` is about the code as it is; taking all of them out takes minutes, and is left to the night.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CodeCopy } from '../defences/code-copy.ts';
import type { Defence } from '../defences/defence.ts';
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

/** Quick ones of three files, each with a test file of its own. */
const three = [
  'the subject of a mail stays one line',
  'an address is one address',
  'a network that sends too often is told to wait',
];
const mail = 'src/domain/mail/mail.ts';
const noDefences: readonly Defence[] = [
  {
    name: 'an edit that nobody would miss',
    file: mail,
    from: 'const braces =',
    to: 'const /* */ braces =',
    test: ['tests/unit/domain/mail/mail.test.ts', 'may have braces that stay open'],
  },
  { name: 'a test that is not there', file: mail, from: '', to: '', test: ['tests/unit/domain/mail/mail.test.ts', 'no such test'] },
];

test('three of them are taken out, and their tests fail; what defends nothing is told', async () => {
  const copy = await CodeCopy.create(join(root, 'dist'));
  try {
    const chosen = defences.filter(({ name }) => three.includes(name));
    expect(new Set(chosen.map(({ file }) => file)).size).toBe(3);
    expect(await copy.unnoticed([...chosen, ...noDefences])).toEqual([
      'an edit that nobody would miss: its test passes without it',
      'a test that is not there: its test does not pass with it',
    ]);
  } finally {
    await copy.remove();
  }
});
