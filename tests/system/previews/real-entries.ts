// Every entry of content/, as an editor's form would hold it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../../src/domain/text/frontmatter.ts';

const content = join(import.meta.dirname, '..', '..', '..', 'content');

/** One entry of a collection. */
export interface RealEntry {
  readonly collection: string;
  readonly slug: string;
  readonly data: object;
  readonly body: string;
}

/** Every entry, by collection and name. A file that stands alone is a collection of one; captions are a collection of their own. */
export async function realEntries(): Promise<readonly RealEntry[]> {
  const files = (await readdir(content, { recursive: true })).filter((file) => !file.startsWith('decisions')).sort();
  return Promise.all(files.filter((file) => /\.(?:yml|mdx?|vtt)$/.test(file)).map(readEntry));
}

async function readEntry(file: string): Promise<RealEntry> {
  const [, collection = '', slug = '', extension] = /^(?:(\w+)\/)?([\w-]+)\.(\w+)$/.exec(file) ?? [];
  const text = await readFile(join(content, file), 'utf8');
  if (extension === 'vtt') return { collection: 'captions', slug, data: {}, body: text };
  if (extension === 'yml') return { collection: collection || slug, slug, data: parse(text), body: '' };
  const { frontmatter, body } = splitFrontmatter(text);
  return { collection, slug, data: parse(frontmatter), body };
}

/** Captions: no forum of the content has them yet. */
export const welcome: RealEntry = {
  collection: 'captions',
  slug: '2013-11-18',
  data: {},
  body: 'WEBVTT\n\nChapter: Welcome\n00:00:01.000 --> 00:00:04.000\n<v Ana Example>Welcome to the forum.\n',
};
