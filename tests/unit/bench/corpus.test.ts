import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corpusFiles, readTexts } from '../../../scripts/bench/site/corpus.ts';

test('a corpus takes the texts in turn, each page with a name and a title of its own', () => {
  const files = corpusFiles(['a', 'b'], 250);
  expect(new Set(files.map(({ name }) => name)).size).toBe(250);
  expect(new Set(files.map(({ source }) => /^title: .*$/m.exec(source)?.[0])).size).toBe(250);
  expect(files.slice(0, 3).map(({ source }) => source.at(-2))).toEqual(['a', 'b', 'a']);
});

test('a corpus cannot be made of nothing', () => {
  expect(() => corpusFiles([], 1)).toThrow('A corpus needs at least one text');
});

test('the texts of this site are plain Markdown, without their front matter', async () => {
  const texts = await readTexts(join(import.meta.dirname, '..', '..', '..', 'content', 'activities'));
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter((text) => text === '' || /<[A-Za-z/]|[{}]|^(?:import|title:) /m.test(text))).toEqual([]);
});
