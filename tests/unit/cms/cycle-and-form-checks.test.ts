// Slips of somebody who copies last round's files.
import { expect, test } from 'vitest';
import { ensureCyclesAreNamedConsistently } from '../../../cms/checks/ensure-cycles-are-named-consistently.ts';
import { ensureFormsAskTheCommitteesQuestions } from '../../../cms/checks/ensure-forms-ask-the-committees-questions.ts';
import { readTexts } from '../../../cms/read-texts.ts';
import type { ProgramData } from '../../../src/domain/program/program-data.ts';
import { date } from '../domain/fixtures/dates.ts';
import { contentDirectory, realContent, realLibrary } from '../domain/fixtures/real-content.ts';
import { withCycle } from './altered-content.ts';
import { told } from './told.ts';

const texts = await readTexts(contentDirectory);
const names = (data: ProgramData) => ensureCyclesAreNamedConsistently.problemsIn(data, texts, realLibrary, new Map()).map(told);

test('a deadline of another year is found, and one in the winter before is not', () => {
  const closing = (closes: string) =>
    names(withCycle('Spring 2015', ({ applications }) => ({ applications: { ...applications, closes: date(closes) } })));
  expect(closing('2016-02')).toEqual([
    'cycles/2015-spring.yml applications.closes: Spring 2015 closes in 2016. Change the date or the title.',
  ]);
  expect(closing('2014-12-20')).toEqual([]);
});

test('a form of which every answer is private or optional is found', () => {
  const { 'goal-sheet': sheet } = realContent.forms;
  const sections = sheet.content.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({ ...question, visibility: 'private' as const })),
  }));
  const forms = { ...realContent.forms, 'goal-sheet': { ...sheet, content: { ...sheet.content, sections } } };
  const problemsIn = (data: ProgramData) =>
    ensureFormsAskTheCommitteesQuestions.problemsIn(data, texts, realLibrary, new Map()).map(told);
  expect(problemsIn({ ...realContent, forms })).toEqual([
    expect.stringMatching(
      /^forms\/goal-sheet\.yml: No question of this form both has to be answered and is shown to the committee/,
    ),
  ]);
  expect(problemsIn(realContent)).toEqual([]);
});
