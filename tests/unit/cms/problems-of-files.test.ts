import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { reviewContent } from '../../../cms/check-content.ts';
import { readContentFiles } from '../../../cms/content-files.ts';
import { problemsOfFiles } from '../../../cms/problems-of-files.ts';
import { contentDirectory } from '../domain/fixtures/real-content.ts';
import { asLine } from './as-line.ts';

test('every real file has its place', async () => {
  const { files } = await readContentFiles(contentDirectory);
  expect(files).toContain('program.yml');
  expect(problemsOfFiles(files)).toEqual([]);
});

test.each([
  ['pages/My Page.mdx', /: The name becomes an address\. Write it with lower-case letters/],
  ['pages/about.md', /: Nothing reads this file: the ones in pages\/ end in \.mdx\. Give it that ending/],
  ['guide/editors/extra.md', /: Nothing reads this file: the ones in guide\/editors\/ end in \.mdx/],
  ['forum/2014-11-18.txt', /: Nothing reads this file: the ones in forum\/ end in \.yml/],
  ['forms/extra.yml', /: Nothing reads this file: the program knows mentee, mentor, goal-sheet only/],
  ['mails/extra.yml', /: Nothing reads this file: the program knows application-receipt, .*, decision-corrected only/],
  ['extra.yml', /: Nothing reads this file, and the CMS does not show it/],
  ['essays/one.md', /: Nothing reads this file, and the CMS does not show it/],
  ['news/2014/one.md', /: Nothing reads this file in a folder of its own\. Move one\.md into news\//],
  ['faq/.hidden.mdx', /: The name becomes an address/],
])('%s has none, and what to do is said', (file, sentence) => {
  const problems = problemsOfFiles([file]);
  expect(problems.map(asLine)).toEqual([expect.stringMatching(sentence)]);
  expect(problems[0]?.file).toBe(file);
});

test('captions, pictures and what a computer leaves are let alone', () => {
  expect(problemsOfFiles(['forum/2014-11-18.vtt', 'media/Photo 1.JPG', 'pages/.DS_Store'])).toEqual([]);
});

test('the check of the content asks it, and decisions are no part of the content', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'alsc-content-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await cp(contentDirectory, directory, { recursive: true });
  for (const file of ['forms/extra.yml', 'decisions/0099-a.md']) await writeFile(join(directory, file), '');
  const { problems } = await reviewContent(directory);
  expect(problems).toEqual([
    expect.objectContaining({ file: 'forms/extra.yml', rule: expect.stringMatching(/^Ensure every file belongs/) }),
  ]);
});
