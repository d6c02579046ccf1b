// The library of activities as a whole: enough of them, no two alike, and each part of the program served.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { timeBands } from '../../../../src/domain/activity/facets.ts';
import { timeBandOf } from '../../../../src/domain/activity/time.ts';
import { questionsOf } from '../../../../src/domain/form/form.ts';
import { contentDirectory, realContent, realLibrary } from '../fixtures/real-content.ts';

const { activities, competencies } = realLibrary;
const all = [...activities.values()];
const bodyOf = async (slug: string) =>
  (await readFile(join(contentDirectory, `activities/${slug}.md`), 'utf8')).split(/^---$/m)[2] ?? '';

test('there are at least 24 activities, with titles, summaries and uses of their own', () => {
  expect(all.length).toBeGreaterThanOrEqual(24);
  for (const field of ['title', 'summary', 'objectiveInWords'] as const)
    expect(new Set(all.map((activity) => activity[field])).size, field).toBe(all.length);
});

test('every objective of the program is served by at least two', () => {
  for (const { key } of realContent.program.objectives)
    expect(all.filter(({ objective }) => objective === key).length, key).toBeGreaterThanOrEqual(2);
});

test('there is something for a short week, for an ordinary one and for a long one', () => {
  for (const band of timeBands) expect(all.filter((activity) => timeBandOf(activity) === band).length, band).toBeGreaterThan(4);
});

test('who prepares agrees with the minutes of preparation', () => {
  for (const { title, preparedBy, preparationMinutes } of all) expect(preparationMinutes > 0, title).toBe(preparedBy !== 'nobody');
});

test('the nine areas of 2009 are there, in the order and by the names that the applications use', () => {
  const inOrder = [...competencies.values()].sort((a, b) => a.order - b.order);
  expect(inOrder.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const question = questionsOf(realContent.forms.mentee.content).find(({ name }) => name === 'competencies');
  expect(inOrder.map(({ title }) => title)).toEqual(question && 'options' in question && question.options);
});

test('every text below an activity is one to three paragraphs, without a heading', async () => {
  for (const slug of activities.keys()) {
    const body = await bodyOf(slug);
    const paragraphs = body.trim().split(/\n{2,}/);
    expect(paragraphs.length, slug).toBeLessThanOrEqual(3);
    expect(body.trim().length, slug).toBeGreaterThan(150);
    expect(body, slug).not.toMatch(/^#/m);
  }
});

test('titles begin with a verb, so they are read as something to do', () => {
  for (const { title } of all) expect(title).not.toMatch(/^(A|An|The|Your|Our|How|Why|What)\b/);
});
