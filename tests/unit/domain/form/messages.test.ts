import { expect, test } from 'vitest';
import { questionsOf } from '../../../../src/domain/form/form.ts';
import { messages } from '../../../../src/domain/form/messages.ts';
import { readAnswers } from '../../../../src/domain/form/read-answers.ts';
import { realForms } from '../fixtures/real-content.ts';

/** Words of GOV.UK’s list that blame or bore: a message names the answer and says what to do. */
const unwelcome = /please|sorry|valid|oops|forbidden|required field|error|wrong|illegal|missing/i;

const subjects = realForms.flatMap(({ content }) => questionsOf(content).map(({ subject }) => subject));
const wrong = ['\u0000@@', 'x'.repeat(6_000)];

const heard = realForms.flatMap((form) => {
  const questions = questionsOf(form.content);
  const readings = [
    readAnswers(form, new Map()),
    readAnswers(form, new Map(questions.map(({ name }) => [name, wrong]))),
    ...wrong.map((value) => readAnswers(form, new Map(questions.map(({ name }) => [name, [value]])))),
  ];
  return readings.flatMap((reading) => (reading.ok ? [] : reading.problems.map(({ message }) => message)));
});

const possible = [
  ...subjects.flatMap((subject) => [
    messages.enter(subject),
    messages.select(subject),
    messages.confirm(subject),
    messages.onlyOne(subject),
    messages.tooLong(subject, 2000),
    messages.notAnOption(subject),
    messages.tooManyChoices(subject, 4),
    messages.wholeNumber(subject),
    messages.outOfRange(subject, 0, 70),
  ]),
  messages.email(),
  messages.emailTooLong(254),
  messages.telephone(),
  messages.timeZone(),
  messages.unknownQuestion('shoe-size'),
];

test('no message begs, blames or speaks of validity', () => {
  expect(heard.length).toBeGreaterThan(100);
  expect([...heard, ...possible].filter((message) => unwelcome.test(message))).toEqual([]);
});

test('every message starts with a capital letter and ends without a full stop', () => {
  expect([...heard, ...possible].filter((message) => !/^[A-Z].*[^.!\s]$/su.test(message))).toEqual([]);
});

test('numbers in messages have their thousands apart', () => {
  expect(messages.tooLong('your hopes', 2000)).toBe('Your hopes must be 2,000 characters or fewer');
  expect(messages.outOfRange('the year', 1000, 2000)).toBe('The year must be between 1,000 and 2,000');
});
