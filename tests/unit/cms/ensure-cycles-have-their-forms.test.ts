import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { reviewContent } from '../../../cms/check-content.ts';
import { ensureCyclesHaveTheirForms } from '../../../cms/checks/ensure-cycles-have-their-forms.ts';
import { nothingPublished } from '../../../cms/history/compare-with-published.ts';
import { contentDirectory, realMedia, realTexts } from '../domain/fixtures/real-content.ts';
import { asLine } from './as-line.ts';

const texts = realTexts;
const without = (...files: readonly string[]) => new Map([...texts].filter(([file]) => !files.includes(file)));
const problemsIn = (read: ReadonlyMap<string, string>) => ensureCyclesHaveTheirForms.problemsIn(read, realMedia).map(asLine);
const back = 'Bring it back: “Forms” has one form for each of mentee application, mentor application, and goal sheet.';

test('a form that is missing is told with the cycles that cannot do without it', () => {
  expect(problemsIn(texts)).toEqual([]);
  expect(problemsIn(without('forms/mentor.yml'))).toEqual([
    `forms/mentor.yml: Without this form, nobody can send a mentor application for Fall 2014 and Spring 2015. ${back}`,
  ]);
  expect(problemsIn(without('forms/mentee.yml', 'forms/goal-sheet.yml'))).toEqual([
    `forms/mentee.yml: Without this form, nobody can send a mentee application for Fall 2014 and Spring 2015. ${back}`,
    `forms/goal-sheet.yml: Without this form, no match of Fall 2014 and Spring 2015 can send a goal sheet. ${back}`,
  ]);
});

test('of many cycles the last are named', () => {
  const years = [2016, 2017, 2018].map((year) => [`cycles/${year}-fall.yml`, `title: Fall ${year}\n`] as const);
  expect(problemsIn(new Map([...without('forms/mentor.yml'), ...years]))).toEqual([
    expect.stringContaining('for Fall 2016, Fall 2017, Fall 2018, and 2 more.'),
  ]);
});

test('whoever checks the content reads that once, and not that a file is missing', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'no-form-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  await cp(contentDirectory, directory, { recursive: true });
  await rm(join(directory, 'forms', 'mentor.yml'));
  const { problems, content } = await reviewContent(directory, nothingPublished);
  expect(content).toBeUndefined();
  expect(problems).toEqual([expect.objectContaining({ rule: ensureCyclesHaveTheirForms.name, file: 'forms/mentor.yml' })]);
}, 30_000); // it copies the whole content
