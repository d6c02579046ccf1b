import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decapMarkdown } from '../../../../scripts/content/decap-markdown.ts';
import { entryFiles } from '../../../../scripts/content/entry-files.ts';
import { splitFrontmatter } from '../../../../src/domain/text/frontmatter.ts';
import { contentDirectory } from '../../domain/fixtures/real-content.ts';

const open = decapMarkdown();
const entries = (await entryFiles(contentDirectory)).filter(({ model }) => model.body);

test.each(entries)('$file: formatted text keeps its text to the letter, also where it is written anew', async ({ file }) => {
  const { body } = splitFrontmatter(await readFile(join(contentDirectory, file), 'utf8'));
  const opened = open();
  const blocks = opened.read(body);
  expect(opened.write(blocks)).toBe(body.trim());
  expect(open().write(blocks)).toBe(body.trim()); // this one remembers no text: it writes every block itself
});
