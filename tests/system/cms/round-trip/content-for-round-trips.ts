import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryModel } from '../../../../cms/model/entry-model.ts';
import { contentInMemory } from '../../../../scripts/cms/content-in-memory.ts';
import type { EntryFile } from '../../../../scripts/content/as-saved.ts';
import { entryFiles } from '../../../../scripts/content/entry-files.ts';
import { splitFrontmatter } from '../../../../src/domain/text/frontmatter.ts';
import { contentDirectory } from '../../../unit/domain/fixtures/real-content.ts';

const captions = `WEBVTT - Forum of November 18, 2013

NOTE made up for a test

Chapter: Welcome
00:00.000 --> 00:04.500
<v Avery Example>Welcome -- and “thank you” for coming.

00:04.500 --> 00:09.000
<v Riley Example>How do you begin?
With one small question.
`;

const real = await contentInMemory(contentDirectory);

/** The program's own content, and captions, of which it has none yet. */
export const content = { ...real, forum: { ...(real['forum'] as object), '2013-11-18.vtt': { content: captions } } };

const model = entryModel('captions', '2013-11-18');
if (model === undefined) throw new Error('The CMS has no captions');

/** Every entry of it. */
export const entries: readonly EntryFile[] = [
  ...(await entryFiles(contentDirectory)),
  { collection: 'captions', slug: '2013-11-18', file: 'forum/2013-11-18.vtt', model },
];

/** The entries with a text below their fields. Some pages have none: the site fills them. */
export const entriesWithText: readonly EntryFile[] = await withText(entries);

async function withText(all: readonly EntryFile[]): Promise<readonly EntryFile[]> {
  const candidates = all.filter(({ model }) => model.body);
  const texts = await Promise.all(candidates.map(({ file }) => readFile(join(contentDirectory, file), 'utf8')));
  return candidates.filter((_, index) => splitFrontmatter(texts[index] ?? '').body.trim() !== '');
}
