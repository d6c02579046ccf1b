import { expect, test } from 'vitest';
import { allQuestionsOf, askedPart, committeePart, type FormContent, questionsOf } from '../../../../src/domain/form/form.ts';
import { readAnswers, unknownNames } from '../../../../src/domain/form/read-answers.ts';
import { renderIssue } from '../../../../src/domain/issue/render-issue.ts';
import { formWith, question } from '../fixtures/ask.ts';
import { exampleQuestions } from '../fixtures/example-questions.ts';
import { issueInput } from '../fixtures/issue-input.ts';
import { realForms } from '../fixtures/real-content.ts';

const asked = question({ kind: 'short text', name: 'asked', label: 'What do you read?' });
const old = question({ kind: 'short text', name: 'old', label: 'What did you read?', retired: true });
const form = formWith(asked, old);

test('a question is asked unless it says otherwise', () => {
  const all = [...exampleQuestions, ...realForms.flatMap(({ content }) => allQuestionsOf(content))];
  expect(new Set(all.map(({ retired }) => retired))).toEqual(new Set([false]));
});

test('a retired question is not demanded, and an answer to it is like one to a question that never was', () => {
  const raw = new Map([
    ['asked', ['Ramona']],
    ['old', ['Heidi']],
  ]);
  expect(readAnswers(form, new Map([['asked', ['Ramona']]]))).toEqual({ ok: true, answers: { asked: 'Ramona' } });
  expect(readAnswers(form, raw)).toEqual({ ok: true, answers: { asked: 'Ramona' } });
  expect(unknownNames(form, raw)).toEqual(['old']);
});

test('it is in no issue', () => {
  const { body } = renderIssue(issueInput(form, { asked: 'Ramona' }));
  expect(body).toContain('What do you read');
  expect(body).not.toContain('What did you read');
});

test('a section whose questions are all retired is not shown, and keeps their names', () => {
  const content: FormContent = {
    ...form.content,
    sections: [...form.content.sections, { title: 'Long ago', questions: [{ ...old, name: 'older' }] }],
  };
  expect(askedPart(content).sections.map(({ title }) => title)).toEqual(['Questions']);
  expect(committeePart(content).sections.map(({ title }) => title)).toEqual(['Questions']);
  expect(questionsOf(content).map(({ name }) => name)).toEqual(['asked']);
  expect(allQuestionsOf(content).map(({ name }) => name)).toEqual(['asked', 'old', 'older']);
});

test('content that was stored before a question could be retired is asked as a whole', () => {
  const { retired: _unknown, ...before } = asked;
  const content = { ...form.content, sections: [{ title: 'Questions', questions: [before] }] } as FormContent;
  expect(questionsOf(content)).toHaveLength(1);
  expect(committeePart(content).sections).toHaveLength(1);
});
