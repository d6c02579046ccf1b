import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFiles, plainText, readTexts } from '../../../scripts/bench/site/corpus.ts';

const source = `---
title: "Working: a match"
description: What goes into it.
---
import Fact from './Fact.astro';

It lasts <Fact name="length" />. A {program.name} text.

<Notice>

- one
- two

</Notice>
`;

describe('a text of the corpus', () => {
  test('keeps Markdown and loses what only MDX understands', () => {
    expect(plainText(source)).toEqual({
      title: 'Working: a match',
      description: 'What goes into it.',
      body: 'It lasts . A  text.\n\n- one\n- two',
    });
  });

  test('is described by its summary where it has no description', () => {
    expect(plainText('---\ntitle: Read\nsummary: One sentence.\n---\nText\n').description).toBe('One sentence.');
  });
});

describe('a corpus', () => {
  const texts = [
    { title: 'A “quoted” one', description: 'First.', body: 'a' },
    { title: 'Two', description: 'Second.', body: 'b' },
  ];

  test('has as many files as were asked for, each with a name and a title of its own', () => {
    const files = corpusFiles(texts, 250);
    expect(new Set(files.map(({ name }) => name)).size).toBe(250);
    expect(new Set(files.map(({ source: text }) => /^title: .*$/m.exec(text)?.[0])).size).toBe(250);
  });

  test('is the same every time', () => {
    expect(corpusFiles(texts, 5)).toEqual(corpusFiles(texts, 5));
  });

  test('takes the texts in turn', () => {
    expect(corpusFiles(texts, 3).map(({ source: text }) => text.at(-2))).toEqual(['a', 'b', 'a']);
  });

  test('cannot be made of nothing', () => {
    expect(() => corpusFiles([], 1)).toThrow('A corpus needs at least one text');
  });
});

test('the texts of this site leave nothing of MDX behind', async () => {
  const texts = await readTexts(join(import.meta.dirname, '..', '..', '..', 'content'));
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter(({ body }) => /<[A-Za-z/]|[{}]|^import /m.test(body))).toEqual([]);
});
