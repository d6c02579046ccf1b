import { expect, test } from 'vitest';
import { type Forms, formOf, formsIn, type Wording } from '../../../../cms/history/forms.ts';
import { problemsOfNames } from '../../../../cms/history/problems-of-names.ts';
import { readTexts } from '../../../../cms/read-texts.ts';
import { questionSchema } from '../../../../src/domain/form/question.ts';
import { contentDirectory } from '../../domain/fixtures/real-content.ts';
import { withQuestion } from '../altered-content.ts';

const asked: Wording = {
  name: 'experience',
  kind: 'long text',
  label: 'What is your experience?',
  subject: 'your experience',
  visibility: 'committee',
  path: ['sections', 0, 'questions', 0],
};
const now = formsIn(await readTexts(contentDirectory));
const mentor = (...questions: readonly Wording[]): Forms => ({ mentor: questions });
const reused = (used: string) => ({
  file: 'forms/mentor.yml',
  path: ['sections', 0, 'questions', 0, 'name'],
  message: `The name “experience” used to stand for ${used}. A name keeps its meaning: give the new question a name of its own, and bring the old one back with “No longer asked” switched on.`,
});

test('forms that nobody changed have no problem', () => {
  expect(Object.keys(now)).toEqual(['mentee', 'mentor', 'goal-sheet']);
  expect(problemsOfNames([now], now)).toEqual([]);
});

test('a name that is gone is told, with what to do instead', () => {
  expect(problemsOfNames([mentor(asked)], mentor())).toEqual([
    {
      file: 'forms/mentor.yml',
      path: ['sections'],
      message:
        'No question has the permanent name “experience” any more, and applications already sent answer it (“What is your experience?”). Bring it back under this name, and switch “No longer asked” on.',
    },
  ]);
  expect(problemsOfNames([{ 'goal-sheet': [asked] }], { 'goal-sheet': [] })).toEqual([
    expect.objectContaining({ message: expect.stringContaining('goal sheets already sent answer it') }),
  ]);
});

test('a name that was gone once and is there again is no problem, nor is one that another form has', () => {
  expect(problemsOfNames([mentor(asked), mentor()], mentor(asked))).toEqual([]);
  expect(problemsOfNames([{ mentee: [asked] }, mentor()], { mentee: [asked], ...mentor() })).toEqual([]);
});

test('a retired question keeps its name', () => {
  const { content } = withQuestion('mentor', 'experience', { retired: true }).forms.mentor;
  const after = formOf('mentor', JSON.stringify(content)) ?? {};
  expect(after.mentor?.map(({ name }) => name)).toContain('experience');
  expect(problemsOfNames([now], after)).toEqual([]);
});

test('questions that are new, or in another order, are no problem', () => {
  const other: Wording = { ...asked, name: 'topics', label: 'Which topics?', subject: 'topics' };
  expect(problemsOfNames([mentor(asked, other)], mentor(other, { ...asked, name: 'new' }, asked))).toEqual([]);
});

test('another kind is another question', () => {
  const changed = { ...asked, kind: 'number', label: 'How many years of experience do you have?' };
  expect(problemsOfNames([mentor(asked)], mentor(changed))).toEqual([reused('“What is your experience?” (long text)')]);
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
    {
      file: 'forms/mentor.yml',
      path: ['sections', 0, 'questions', 0, 'visibility'],
      message:
        '“What is your experience?” was private, and people answered it in private. Set this back to “Private”; a question for the committee needs a permanent name of its own.',
    },
  ]);
  expect(problemsOfNames([mentor(asked)], mentor(hidden))).toEqual([]);
});

test('an earlier form is read as far as names go, whatever else its schema had, and silently left out where it cannot be', () => {
  const yaml = `title: Then\nsections:\n  - title: One\n    gone: true\n    questions:\n      - ${JSON.stringify({ ...asked, gone: 1 })}\n`;
  expect(formOf('mentor', yaml)).toEqual(mentor(asked));
  expect(formOf('mentor', 'questions: []')).toBeUndefined();
  expect(formOf('mentor', 'a: [')).toBeUndefined();
});

test('every kind of question is one that history knows', () => {
  const kinds = new Set(Object.values(now).flatMap((questions) => questions?.map(({ kind }) => kind) ?? []));
  expect(kinds.size).toBe(questionSchema.options.length);
});
