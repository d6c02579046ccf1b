import { expect, test } from 'vitest';
import { ensurePagesHaveFreeAddresses } from '../../../cms/checks/ensure-pages-have-free-addresses.ts';
import { told } from './told.ts';

const problemsWith = (...files: readonly string[]) =>
  ensurePagesHaveFreeAddresses.problemsIn(new Map(files.map((file) => [file, ''] as const)), new Map()).map(told);

test('a page may be called anything that is not taken', () => {
  expect(problemsWith('pages/apply.mdx', 'pages/reading-list.mdx', 'faq/admin.mdx')).toEqual([]);
});

test.each(['admin', 'api', 'goal-sheet', 'recordings'])('a page called “%s” would never be seen', (name) => {
  expect(problemsWith(`pages/${name}.mdx`)).toEqual([
    `pages/${name}.mdx: Something else is at /${name}/ already. Make the page anew under another title.`,
  ]);
});
