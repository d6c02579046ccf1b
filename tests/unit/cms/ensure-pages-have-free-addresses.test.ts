import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ensurePagesHaveFreeAddresses, takenNames } from '../../../cms/checks/ensure-pages-have-free-addresses.ts';
import { templatedPages } from '../../../src/domain/page/needed-pages.ts';
import { asLine } from './as-line.ts';

const problemsWith = (...files: readonly string[]) =>
  ensurePagesHaveFreeAddresses.problemsIn(new Map(files.map((file) => [file, ''] as const)), new Map()).map(asLine);

test('a page may be called anything that is not taken', () => {
  expect(problemsWith('pages/apply.mdx', 'pages/reading-list.mdx', 'pages/applymentee.mdx', 'faq/admin.mdx')).toEqual([]);
});

test.each(['admin', 'api', 'goal-sheet', 'recordings'])('a page called “%s” would never be seen', (name) => {
  expect(problemsWith(`pages/${name}.mdx`)).toEqual([
    `pages/${name}.mdx: Something else is at /${name}/ already. Make the page anew under another title.`,
  ]);
});

test('what the Worker answers by itself is taken', async () => {
  const settings = await readFile(new URL('../../../wrangler.jsonc', import.meta.url), 'utf8');
  const [, routes = ''] = /"run_worker_first": \[(.*)\]/.exec(settings) ?? [];
  const names = [...routes.matchAll(/"\/([\w-]+)\//g)].map(([, name = '']) => name);
  expect(names).toContain('recordings');
  expect(names.filter((name) => ![...takenNames, ...templatedPages].includes(name))).toEqual([]);
});
