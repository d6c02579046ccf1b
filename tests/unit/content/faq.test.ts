// Answers that repeat what the system says elsewhere say the same.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { statusNames } from '../../../src/domain/application/status.ts';
import { statusTitle } from '../../../src/domain/application/status-words.ts';
import { faqGroups } from '../../../src/domain/faq/faq.ts';
import { contentDirectory, realLibrary } from '../domain/fixtures/real-content.ts';

test('every status that an applicant can see is explained, in the words of the status page', async () => {
  const answer = await readFile(join(contentDirectory, 'faq/what-does-my-status-mean.mdx'), 'utf8');
  expect([...answer.matchAll(/\*\*(.+?):\*\*/g)].map(([, word]) => word)).toEqual(
    statusNames.map((status) => statusTitle(realLibrary.statuses, status)),
  );
});

test('every group has questions, and no two of a group share a place', () => {
  for (const group of faqGroups) {
    const orders = [...realLibrary.faq.values()].filter((entry) => entry.group === group).map(({ order }) => order);
    expect(orders.length, group).toBeGreaterThan(2);
    expect(new Set(orders).size, group).toBe(orders.length);
  }
});

test('no two questions are the same', () => {
  const questions = [...realLibrary.faq.values()].map(({ question }) => question.toLowerCase());
  expect(new Set(questions).size).toBe(questions.length);
});
