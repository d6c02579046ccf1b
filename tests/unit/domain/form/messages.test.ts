import { expect, test } from 'vitest';
import { questionsOf } from '../../../../src/domain/form/form.ts';
import { messages } from '../../../../src/domain/form/messages.ts';
import { kindOf } from '../../../../src/domain/form/question.ts';
import { readAnswers } from '../../../../src/domain/form/read-answers.ts';
import { ask, question } from '../fixtures/ask.ts';
import { exampleQuestions } from '../fixtures/example-questions.ts';
import { realForms } from '../fixtures/real-content.ts';

/** Words of GOV.UK’s list that blame or bore: a message names the answer and says what to do. */
const unwelcome = /please|sorry|valid|oops|forbidden|required field|error|wrong|illegal|missing/i;

const subjects = realForms.flatMap(({ content }) => questionsOf(content).map(({ subject }) => subject));
const wrong = ['\u0000@@', 'x'.repeat(6_000)];

const heardOfKinds = exampleQuestions.flatMap((example) =>
  kindOf(example)
    .sample.bad(example)
    .map((values) => (ask(example, ...values) as { readonly problem: string }).problem),
);
const heardOfForms = realForms.flatMap((form) => {
  const questions = questionsOf(form.content);
  const readings = [
    readAnswers(form, new Map()),
    readAnswers(form, new Map(questions.map(({ name }) => [name, wrong]))),
    ...wrong.map((value) => readAnswers(form, new Map(questions.map(({ name }) => [name, [value]])))),
  ];
  return readings.flatMap((reading) => (reading.ok ? [] : reading.problems.map(({ message }) => message)));
});

const heard = [...heardOfForms, ...heardOfKinds];

const possible = [
  ...subjects.flatMap((subject) => [
    messages.enter(subject),
    messages.select(subject),
    messages.confirm(subject),
    messages.onlyOne(subject),
    messages.tooLong(subject, 2000),
    messages.notAnOption(subject),
  ]),
  messages.unknownQuestion('shoe-size'),
];

test('no message begs, blames or speaks of validity', () => {
  expect(heardOfForms.length).toBeGreaterThan(100);
  expect(heardOfKinds.length).toBeGreaterThan(exampleQuestions.length);
  expect([...heard, ...possible].filter((message) => unwelcome.test(message))).toEqual([]);
});

test('every message starts with a capital letter and ends without a full stop', () => {
  expect([...heard, ...possible].filter((message) => !/^[A-Z].*[^.!\s]$/su.test(message))).toEqual([]);
});

test('numbers in messages have their thousands apart', () => {
  expect(messages.tooLong('your hopes', 2000)).toBe('Your hopes must be 2,000 characters or fewer');
  const year = question({ kind: 'number', subject: 'the year', min: 1000, max: 2000 });
  expect(ask(year, '0')).toEqual({ problem: 'The year must be between 1,000 and 2,000' });
});
