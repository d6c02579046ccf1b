import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refuseToRemoveNeeded } from '../../../cms/admin/backend/entry-rules.ts';
import { ensureNeededPagesAreThere } from '../../../cms/checks/ensure-needed-pages-are-there.ts';
import { neededFiles } from '../../../src/domain/page/needed-pages.ts';
import { entryOf } from '../admin/fake-decap.ts';
import { realTexts } from '../domain/fixtures/real-content.ts';
import { asLine } from './as-line.ts';

const texts = realTexts;
const root = new URL('../../../', import.meta.url).pathname;

/** Every page of content/pages/ that code names: by `readPage('faq')`, or by an address such as `/faq/`. */
async function pagesInCode(): Promise<ReadonlySet<string>> {
  const named = ['src', 'cms', 'functions'].map(async (folder) => {
    const files = (await readdir(join(root, folder), { recursive: true })).filter((file) => /\.(?:ts|astro)$/.test(file));
    const sources = await Promise.all(files.map((file) => readFile(join(root, folder, file), 'utf8')));
    // A comment or an example in a hint needs no page.
    return sources
      .map((source) => source.replace(/^\s*(?:\/\/|\/?\*).*$|hint: .*|message: .*/gm, ''))
      .flatMap((source) => [...source.matchAll(/readPage\('([\w-]+)'\)|["'`]\/([\w-]+)\//g)])
      .map(([, read, linked]) => read ?? linked ?? '');
  });
  return new Set((await Promise.all(named)).flat().filter((id) => texts.has(`pages/${id}.mdx`)));
}

it('says of each page that code reads or leads to that the site cannot do without it', async () => {
  const missing = [...(await pagesInCode())].filter((id) => !neededFiles.includes(`pages/${id}.mdx`));
  expect(missing).toEqual([]);
});

it('finds every one of them in the real content, and tells of one that is gone', () => {
  expect(ensureNeededPagesAreThere.problemsIn(texts, new Map())).toEqual([]);
  const without = new Map([...texts].filter(([file]) => file !== 'pages/faq.mdx' && file !== 'guide/editors/start.mdx'));
  expect(ensureNeededPagesAreThere.problemsIn(without, new Map()).map(asLine)).toEqual([
    expect.stringMatching(
      /^pages\/faq\.mdx: This page is gone, and the site cannot do without it\. Ask .* content\/pages\/faq\.mdx/,
    ),
    expect.stringMatching(/^guide\/editors\/start\.mdx: This page is gone/),
  ]);
});

it('keeps the CMS from deleting or unpublishing one, and no other', () => {
  const unpublish = (collection: string, slug: string) => () => refuseToRemoveNeeded(entryOf({ collection, slug }));
  expect(unpublish('pages', 'faq')).toThrow('The site cannot do without this page');
  expect(unpublish('editors-guide', 'start')).toThrow('The site cannot do without this page');
  expect(unpublish('pages', 'working-with-a-match')).not.toThrow();
  expect(unpublish('faq', 'faq')).not.toThrow();
  expect(unpublish('toString', 'faq')).not.toThrow();
});
