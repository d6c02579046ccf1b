import { expect, test } from 'vitest';
import { type Forms, formOfThen, formsNow, type Wording } from '../../../../cms/history/forms.ts';
import { problemsOfNames } from '../../../../cms/history/problems-of-names.ts';
import { questionSchema } from '../../../../src/domain/form/question.ts';
import { realContent } from '../../domain/fixtures/real-content.ts';
import { withQuestion } from '../altered-content.ts';

const asked: Wording = {
  name: 'experience',
  kind: 'long text',
  label: 'What is your experience?',
  subject: 'your experience',
  visibility: 'committee',
};
const mentor = (...questions: readonly Wording[]): Forms => ({ mentor: questions });
const reused = (used: string) =>
  `content/forms/mentor.yml: “experience” used to be ${used}. A name keeps its meaning: give the new question a name of its own, and set the old one to “No longer asked” (retired: true).`;

test('forms that nobody changed have no problem', () => {
  const now = formsNow(realContent.forms);
  expect(Object.keys(now)).toEqual(['mentee', 'mentor', 'goal-sheet']);
  expect(problemsOfNames([now], now)).toEqual([]);
});

test('a name that is gone is told, with what to do instead', () => {
  expect(problemsOfNames([mentor(asked)], mentor())).toEqual([
    'content/forms/mentor.yml: “experience” was removed. Applications already sent answer it: set “No longer asked” (retired: true) instead of removing it.',
  ]);
  expect(problemsOfNames([{ 'goal-sheet': [asked] }], { 'goal-sheet': [] })).toEqual([
    expect.stringContaining('Goal sheets already sent answer it'),
  ]);
});

test('a name that was gone once and is there again is no problem, nor is one that another form has', () => {
  expect(problemsOfNames([mentor(asked), mentor()], mentor(asked))).toEqual([]);
  expect(problemsOfNames([{ mentee: [asked] }, mentor()], { mentee: [asked], ...mentor() })).toEqual([]);
});

test('a retired question keeps its name', () => {
  const data = withQuestion('mentor', 'experience', { retired: true });
  expect(problemsOfNames([formsNow(realContent.forms)], formsNow(data.forms))).toEqual([]);
});

test('questions that are new, or in another order, are no problem', () => {
  const other: Wording = { ...asked, name: 'topics', label: 'Which topics?', subject: 'topics' };
  expect(problemsOfNames([mentor(asked, other)], mentor(other, { ...asked, name: 'new' }, asked))).toEqual([]);
});

test('another kind is another question', () => {
  const now = { ...asked, kind: 'number', label: 'How many years of experience do you have?' };
  expect(problemsOfNames([mentor(asked)], mentor(now))).toEqual([reused('“What is your experience?” (long text)')]);
});

test.each([
  ['other words around the same', 'kept', 'Please describe your experience with children', 'your experience with children'],
  ['the word in another form', 'kept', 'What makes you experienced?', 'what makes you so'],
  ['the word in what messages call it alone', 'kept', 'What have you done so far?', 'your experience so far'],
  ['other words altogether', 'used anew', 'Which books do you like best?', 'the books'],
  ['no common words but light ones', 'used anew', 'What is your employer?', 'your employer'],
])('with %s a name is %s', (_what, verdict, label, subject) => {
  const problems = problemsOfNames([mentor(asked)], mentor({ ...asked, label, subject }));
  expect(problems).toEqual(verdict === 'kept' ? [] : [reused('“What is your experience?” (long text)')]);
});

test('wordings may drift: it is enough to have a word in common with one of them', () => {
  const second = { ...asked, label: 'Your experience and background', subject: 'your background' };
  const third = { ...asked, label: 'What is your background?', subject: 'your background' };
  expect(problemsOfNames([mentor(asked), mentor(second)], mentor(third))).toEqual([]);
  expect(problemsOfNames([mentor(asked)], mentor(third))).toHaveLength(1);
});

test('the same label is the same question, though no word of it has weight', () => {
  const light = { ...asked, label: 'What else?', subject: 'what else there is' };
  expect(problemsOfNames([mentor(light)], mentor({ ...light, subject: 'the rest' }))).toEqual([]);
});

test('what people answered in private never becomes the committee’s, the other way is open', () => {
  const hidden: Wording = { ...asked, visibility: 'private' };
  expect(problemsOfNames([mentor(hidden)], mentor(asked))).toEqual([
    'content/forms/mentor.yml: “experience” was private, and people answered it in private. Set its visibility back; a question for the committee needs a name of its own.',
  ]);
  expect(problemsOfNames([mentor(asked)], mentor(hidden))).toEqual([]);
});

test('an earlier form is read as far as names go, whatever else its schema had, and silently left out where it cannot be', () => {
  const yaml = `title: Then\nsections:\n  - title: One\n    gone: true\n    questions:\n      - ${JSON.stringify({ ...asked, gone: 1 })}\n`;
  expect(formOfThen('mentor', yaml)).toEqual(mentor(asked));
  expect(formOfThen('mentor', 'questions: []')).toBeUndefined();
  expect(formOfThen('mentor', 'a: [')).toBeUndefined();
});

test('every kind of question is one that history knows', () => {
  const now = formsNow(realContent.forms);
  const kinds = new Set(Object.values(now).flatMap((questions) => questions?.map(({ kind }) => kind) ?? []));
  expect(kinds.size).toBe(questionSchema.options.length);
});
